// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceUpdateRequest`.
///
/// The service requires `name`, `triggerType` in requests.
#[non_exhaustive]
pub struct V3SourceUpdateRequest {
    /// `name`, required.
    pub name: Option<String>,
    /// `scheduleSettings`.
    pub schedule_settings: Option<super::V3SourceScheduleSettings>,
    /// `triggerType`, required.
    pub trigger_type: Option<super::V3SourceUpdateRequestTriggerType>,
    __marks: rt::Marks,
}
/// The values of `triggerType` in [`V3SourceUpdateRequest`](super::V3SourceUpdateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceUpdateRequestTriggerType {
    /// `Scheduled`
    Scheduled,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3SourceUpdateRequest {
    "name" Str name,
    "scheduleSettings" Any schedule_settings,
    "triggerType" Enum trigger_type,
});

rt::setters!(V3SourceUpdateRequest {
    0 name with_name(impl Into<String>) clear_name,
    1 schedule_settings with_schedule_settings(super::V3SourceScheduleSettings) clear_schedule_settings,
    2 trigger_type with_trigger_type(impl Into<super::V3SourceUpdateRequestTriggerType>) clear_trigger_type,
});

rt::open_enum!(V3SourceUpdateRequestTriggerType {
    Scheduled = "Scheduled",
    Manual = "Manual",
});
