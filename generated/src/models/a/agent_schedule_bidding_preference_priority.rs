// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScheduleBiddingPreferencePriority`.
///
/// The service requires `scheduleSetId` in requests.
#[non_exhaustive]
pub struct AgentScheduleBiddingPreferencePriority {
    /// `priority`.
    pub priority: Option<i64>,
    /// `scheduleSetId`, required.
    pub schedule_set_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentScheduleBiddingPreferencePriority {
    "priority" Int priority,
    "scheduleSetId" Str schedule_set_id,
});

rt::setters!(AgentScheduleBiddingPreferencePriority {
    0 priority with_priority(i64) clear_priority,
    1 schedule_set_id with_schedule_set_id(impl Into<String>) clear_schedule_set_id,
});
