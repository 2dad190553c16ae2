// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateScheduledTriggerRequest`.
///
/// The service requires `enabled`, `name`, `schedule`, `target`, `version` in requests.
#[non_exhaustive]
pub struct UpdateScheduledTriggerRequest {
    /// `description`.
    pub description: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `schedule`, required.
    pub schedule: Option<super::TriggerSchedule>,
    /// `target`, required.
    pub target: Option<super::TriggerTarget>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UpdateScheduledTriggerRequest {
    "description" Str description,
    "enabled" Bool enabled,
    "name" Str name,
    "schedule" Any schedule,
    "target" Any target,
    "version" Int version,
});

rt::setters!(UpdateScheduledTriggerRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 enabled with_enabled(bool) clear_enabled,
    2 name with_name(impl Into<String>) clear_name,
    3 schedule with_schedule(super::TriggerSchedule) clear_schedule,
    4 target with_target(super::TriggerTarget) clear_target,
    5 version with_version(i64) clear_version,
});
