// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceExpandableResponse`.
#[non_exhaustive]
pub struct V3SourceExpandableResponse {
    /// `connection`.
    pub connection: Option<super::ConnectionResponse>,
    /// `connectionId`.
    pub connection_id: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `filterDetails`.
    pub filter_details: Option<super::V3SourceFilterDetails>,
    /// `filters`.
    pub filters: Option<super::V3SourceFilter>,
    /// `id`.
    pub id: Option<String>,
    /// `lastSync`.
    pub last_sync: Option<super::V3SourceLastSynchronization>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `scheduleSettings`.
    pub schedule_settings: Option<super::V3SourceScheduleSettings>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::V3SourceExpandableResponseStatus>,
    /// `triggerType`.
    pub trigger_type: Option<super::V3SourceExpandableResponseTriggerType>,
    /// `type`.
    pub r#type: Option<super::V3SourceExpandableResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`V3SourceExpandableResponse`](super::V3SourceExpandableResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceExpandableResponseStatus {
    /// `Active`
    Active,
    /// `Errored`
    Errored,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `triggerType` in [`V3SourceExpandableResponse`](super::V3SourceExpandableResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceExpandableResponseTriggerType {
    /// `Scheduled`
    Scheduled,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V3SourceExpandableResponse`](super::V3SourceExpandableResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceExpandableResponseType {
    /// `Sharepoint`
    Sharepoint,
    /// `FileUpload`
    FileUpload,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3SourceExpandableResponse {
    "connection" Any connection,
    "connectionId" Str connection_id,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "error" Any error,
    "filterDetails" Any filter_details,
    "filters" Any filters,
    "id" Str id,
    "lastSync" Any last_sync,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "scheduleSettings" Any schedule_settings,
    "selfUri" Str self_uri,
    "status" Enum status,
    "triggerType" Enum trigger_type,
    "type" Enum r#type,
});

rt::open_enum!(V3SourceExpandableResponseStatus {
    Active = "Active",
    Errored = "Errored",
    Deleted = "Deleted",
});

rt::open_enum!(V3SourceExpandableResponseTriggerType {
    Scheduled = "Scheduled",
    Manual = "Manual",
});

rt::open_enum!(V3SourceExpandableResponseType {
    Sharepoint = "Sharepoint",
    FileUpload = "FileUpload",
});
