// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduledTrigger`.
#[non_exhaustive]
pub struct ScheduledTrigger {
    /// `description`.
    pub description: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `schedule`.
    pub schedule: Option<super::TriggerSchedule>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `target`.
    pub target: Option<super::TriggerTarget>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScheduledTrigger {
    "description" Str description,
    "enabled" Bool enabled,
    "id" Str id,
    "name" Str name,
    "schedule" Any schedule,
    "selfUri" Str self_uri,
    "target" Any target,
    "version" Int version,
});
