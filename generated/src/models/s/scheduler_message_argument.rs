// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulerMessageArgument`.
#[non_exhaustive]
pub struct SchedulerMessageArgument {
    /// `type`.
    pub r#type: Option<super::SchedulerMessageArgumentType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SchedulerMessageArgument`](super::SchedulerMessageArgument).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulerMessageArgumentType {
    /// `AgentId`
    AgentId,
    /// `Date`
    Date,
    /// `PlanningGroupId`
    PlanningGroupId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulerMessageArgument {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(SchedulerMessageArgumentType {
    AgentId = "AgentId",
    Date = "Date",
    PlanningGroupId = "PlanningGroupId",
});
