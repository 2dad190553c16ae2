// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleSetRequest`.
///
/// The service requires `scheduleSetId` in requests.
#[non_exhaustive]
pub struct ScheduleSetRequest {
    /// `overrideAgentCount`.
    pub override_agent_count: Option<i64>,
    /// `scheduleSetId`, required.
    pub schedule_set_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleSetRequest {
    "overrideAgentCount" Int override_agent_count,
    "scheduleSetId" Str schedule_set_id,
});

rt::setters!(ScheduleSetRequest {
    0 override_agent_count with_override_agent_count(i64) clear_override_agent_count,
    1 schedule_set_id with_schedule_set_id(impl Into<String>) clear_schedule_set_id,
});
