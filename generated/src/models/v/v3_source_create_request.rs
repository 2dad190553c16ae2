// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceCreateRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct V3SourceCreateRequest {
    /// `connectionId`.
    pub connection_id: Option<String>,
    /// `filters`.
    pub filters: Option<super::V3SourceFilter>,
    /// `name`, required.
    pub name: Option<String>,
    /// `scheduleSettings`.
    pub schedule_settings: Option<super::V3SourceScheduleSettings>,
    /// `triggerType`.
    pub trigger_type: Option<super::V3SourceCreateRequestTriggerType>,
    /// `type`.
    pub r#type: Option<super::V3SourceCreateRequestType>,
    __marks: rt::Marks,
}
/// The values of `triggerType` in [`V3SourceCreateRequest`](super::V3SourceCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceCreateRequestTriggerType {
    /// `Scheduled`
    Scheduled,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V3SourceCreateRequest`](super::V3SourceCreateRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceCreateRequestType {
    /// `Sharepoint`
    Sharepoint,
    /// `FileUpload`
    FileUpload,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3SourceCreateRequest {
    "connectionId" Str connection_id,
    "filters" Any filters,
    "name" Str name,
    "scheduleSettings" Any schedule_settings,
    "triggerType" Enum trigger_type,
    "type" Enum r#type,
});

rt::setters!(V3SourceCreateRequest {
    0 connection_id with_connection_id(impl Into<String>) clear_connection_id,
    1 filters with_filters(super::V3SourceFilter) clear_filters,
    2 name with_name(impl Into<String>) clear_name,
    3 schedule_settings with_schedule_settings(super::V3SourceScheduleSettings) clear_schedule_settings,
    4 trigger_type with_trigger_type(impl Into<super::V3SourceCreateRequestTriggerType>) clear_trigger_type,
    5 r#type with_type(impl Into<super::V3SourceCreateRequestType>) clear_type,
});

rt::open_enum!(V3SourceCreateRequestTriggerType {
    Scheduled = "Scheduled",
    Manual = "Manual",
});

rt::open_enum!(V3SourceCreateRequestType {
    Sharepoint = "Sharepoint",
    FileUpload = "FileUpload",
});
