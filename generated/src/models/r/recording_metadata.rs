// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingMetadata`.
#[non_exhaustive]
pub struct RecordingMetadata {
    /// `annotations`.
    pub annotations: Option<Vec<super::Annotation>>,
    /// `archiveDate`.
    pub archive_date: Option<rt::DateTime>,
    /// `archiveMedium`.
    pub archive_medium: Option<super::RecordingMetadataArchiveMedium>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `deleteDate`.
    pub delete_date: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<String>,
    /// `exportDate`.
    pub export_date: Option<rt::DateTime>,
    /// `exportedDate`.
    pub exported_date: Option<rt::DateTime>,
    /// `fileState`.
    pub file_state: Option<super::RecordingMetadataFileState>,
    /// `id`.
    pub id: Option<String>,
    /// `maxAllowedRestorationsForOrg`.
    pub max_allowed_restorations_for_org: Option<i64>,
    /// `media`.
    pub media: Option<String>,
    /// `mediaSubject`.
    pub media_subject: Option<String>,
    /// `mediaSubtype`.
    pub media_subtype: Option<super::RecordingMetadataMediaSubtype>,
    /// `name`.
    pub name: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `region`.
    pub region: Option<super::RecordingMetadataRegion>,
    /// `remainingRestorationsAllowedForOrg`.
    pub remaining_restorations_allowed_for_org: Option<i64>,
    /// `restoreExpirationTime`.
    pub restore_expiration_time: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `startTime`.
    pub start_time: Option<String>,
    __marks: rt::Marks,
}
/// The values of `archiveMedium` in [`RecordingMetadata`](super::RecordingMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMetadataArchiveMedium {
    /// `CLOUDARCHIVE`
    Cloudarchive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `fileState` in [`RecordingMetadata`](super::RecordingMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMetadataFileState {
    /// `ARCHIVED`
    Archived,
    /// `AVAILABLE`
    Available,
    /// `DELETED`
    Deleted,
    /// `RESTORED`
    Restored,
    /// `RESTORING`
    Restoring,
    /// `UPLOADING`
    Uploading,
    /// `ERROR`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaSubtype` in [`RecordingMetadata`](super::RecordingMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMetadataMediaSubtype {
    /// `Trunk`
    Trunk,
    /// `Station`
    Station,
    /// `Consult`
    Consult,
    /// `Screen`
    Screen,
    /// `Snippet`
    Snippet,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `region` in [`RecordingMetadata`](super::RecordingMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMetadataRegion {
    /// `af-south-1`
    AfSouth1,
    /// `ap-east-1`
    ApEast1,
    /// `ap-northeast-1`
    ApNortheast1,
    /// `ap-northeast-2`
    ApNortheast2,
    /// `ap-northeast-3`
    ApNortheast3,
    /// `ap-south-1`
    ApSouth1,
    /// `ap-southeast-1`
    ApSoutheast1,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// `ap-southeast-3`
    ApSoutheast3,
    /// `ca-central-1`
    CaCentral1,
    /// `eu-central-1`
    EuCentral1,
    /// `eu-central-2`
    EuCentral2,
    /// `eu-west-1`
    EuWest1,
    /// `eu-west-2`
    EuWest2,
    /// `eu-west-3`
    EuWest3,
    /// `me-central-1`
    MeCentral1,
    /// `mx-central-1`
    MxCentral1,
    /// `sa-east-1`
    SaEast1,
    /// `us-east-1`
    UsEast1,
    /// `us-west-2`
    UsWest2,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingMetadata {
    "annotations" Any annotations,
    "archiveDate" DateTime archive_date,
    "archiveMedium" Enum archive_medium,
    "conversationId" Str conversation_id,
    "deleteDate" DateTime delete_date,
    "endTime" Str end_time,
    "exportDate" DateTime export_date,
    "exportedDate" DateTime exported_date,
    "fileState" Enum file_state,
    "id" Str id,
    "maxAllowedRestorationsForOrg" Int max_allowed_restorations_for_org,
    "media" Str media,
    "mediaSubject" Str media_subject,
    "mediaSubtype" Enum media_subtype,
    "name" Str name,
    "path" Str path,
    "region" Enum region,
    "remainingRestorationsAllowedForOrg" Int remaining_restorations_allowed_for_org,
    "restoreExpirationTime" DateTime restore_expiration_time,
    "selfUri" Str self_uri,
    "sessionId" Str session_id,
    "startTime" Str start_time,
});

rt::open_enum!(RecordingMetadataArchiveMedium {
    Cloudarchive = "CLOUDARCHIVE",
});

rt::open_enum!(RecordingMetadataFileState {
    Archived = "ARCHIVED",
    Available = "AVAILABLE",
    Deleted = "DELETED",
    Restored = "RESTORED",
    Restoring = "RESTORING",
    Uploading = "UPLOADING",
    Error = "ERROR",
});

rt::open_enum!(RecordingMetadataMediaSubtype {
    Trunk = "Trunk",
    Station = "Station",
    Consult = "Consult",
    Screen = "Screen",
    Snippet = "Snippet",
});

rt::open_enum!(RecordingMetadataRegion {
    AfSouth1 = "af-south-1",
    ApEast1 = "ap-east-1",
    ApNortheast1 = "ap-northeast-1",
    ApNortheast2 = "ap-northeast-2",
    ApNortheast3 = "ap-northeast-3",
    ApSouth1 = "ap-south-1",
    ApSoutheast1 = "ap-southeast-1",
    ApSoutheast2 = "ap-southeast-2",
    ApSoutheast3 = "ap-southeast-3",
    CaCentral1 = "ca-central-1",
    EuCentral1 = "eu-central-1",
    EuCentral2 = "eu-central-2",
    EuWest1 = "eu-west-1",
    EuWest2 = "eu-west-2",
    EuWest3 = "eu-west-3",
    MeCentral1 = "me-central-1",
    MxCentral1 = "mx-central-1",
    SaEast1 = "sa-east-1",
    UsEast1 = "us-east-1",
    UsWest2 = "us-west-2",
});
