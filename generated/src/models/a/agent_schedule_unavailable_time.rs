// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleUnavailableTime`.
#[non_exhaustive]
pub struct AgentScheduleUnavailableTime {
    /// `notes`.
    pub notes: Option<String>,
    /// `timeSpan`, required.
    pub time_span: Option<super::WfmTimeSpan>,
    __marks: rt::Marks,
}

rt::model!(AgentScheduleUnavailableTime {
    "notes" Str notes,
    "timeSpan" Any time_span,
});
