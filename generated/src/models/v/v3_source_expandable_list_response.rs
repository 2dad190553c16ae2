// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceExpandableListResponse`.
#[non_exhaustive]
pub struct V3SourceExpandableListResponse {
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
    /// `id`.
    pub id: Option<String>,
    /// `lastSync`.
    pub last_sync: Option<super::V3SourceLastSynchronization>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::V3SourceExpandableListResponseStatus>,
    /// `triggerType`.
    pub trigger_type: Option<super::V3SourceExpandableListResponseTriggerType>,
    /// `type`.
    pub r#type: Option<super::V3SourceExpandableListResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`V3SourceExpandableListResponse`](super::V3SourceExpandableListResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceExpandableListResponseStatus {
    /// `Active`
    Active,
    /// `Errored`
    Errored,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `triggerType` in [`V3SourceExpandableListResponse`](super::V3SourceExpandableListResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceExpandableListResponseTriggerType {
    /// `Scheduled`
    Scheduled,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V3SourceExpandableListResponse`](super::V3SourceExpandableListResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceExpandableListResponseType {
    /// `Sharepoint`
    Sharepoint,
    /// `FileUpload`
    FileUpload,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3SourceExpandableListResponse {
    "connection" Any connection,
    "connectionId" Str connection_id,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "error" Any error,
    "id" Str id,
    "lastSync" Any last_sync,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "triggerType" Enum trigger_type,
    "type" Enum r#type,
});

rt::open_enum!(V3SourceExpandableListResponseStatus {
    Active = "Active",
    Errored = "Errored",
    Deleted = "Deleted",
});

rt::open_enum!(V3SourceExpandableListResponseTriggerType {
    Scheduled = "Scheduled",
    Manual = "Manual",
});

rt::open_enum!(V3SourceExpandableListResponseType {
    Sharepoint = "Sharepoint",
    FileUpload = "FileUpload",
});
