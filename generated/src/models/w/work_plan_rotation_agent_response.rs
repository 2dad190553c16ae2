// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanRotationAgentResponse`.
#[non_exhaustive]
pub struct WorkPlanRotationAgentResponse {
    /// `dateRange`.
    pub date_range: Option<super::DateRangeWithOptionalEnd>,
    /// `position`.
    pub position: Option<i64>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanRotationAgentResponse {
    "dateRange" Any date_range,
    "position" Int position,
    "user" Any user,
});
