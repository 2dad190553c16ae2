// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrphanRecording`.
#[non_exhaustive]
pub struct OrphanRecording {
    /// `createdTime`.
    pub created_time: Option<rt::DateTime>,
    /// `fileState`.
    pub file_state: Option<super::OrphanRecordingFileState>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaSizeBytes`.
    pub media_size_bytes: Option<i64>,
    /// `mediaSubject`.
    pub media_subject: Option<String>,
    /// `mediaSubtype`.
    pub media_subtype: Option<super::OrphanRecordingMediaSubtype>,
    /// `mediaType`.
    pub media_type: Option<super::OrphanRecordingMediaType>,
    /// `name`.
    pub name: Option<String>,
    /// `orphanStatus`.
    pub orphan_status: Option<super::OrphanRecordingOrphanStatus>,
    /// `providerEndpoint`.
    pub provider_endpoint: Option<super::Endpoint>,
    /// `providerType`.
    pub provider_type: Option<super::OrphanRecordingProviderType>,
    /// `recording`.
    pub recording: Option<super::Recording>,
    /// `recoveredTime`.
    pub recovered_time: Option<rt::DateTime>,
    /// `region`.
    pub region: Option<super::OrphanRecordingRegion>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sourceOrphaningId`.
    pub source_orphaning_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `fileState` in [`OrphanRecording`](super::OrphanRecording).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrphanRecordingFileState {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaSubtype` in [`OrphanRecording`](super::OrphanRecording).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrphanRecordingMediaSubtype {
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
/// The values of `mediaType` in [`OrphanRecording`](super::OrphanRecording).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrphanRecordingMediaType {
    /// `CALL`
    Call,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `SCREEN`
    Screen,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `orphanStatus` in [`OrphanRecording`](super::OrphanRecording).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrphanRecordingOrphanStatus {
    /// `NO_CONVERSATION`
    NoConversation,
    /// `UNKNOWN_CONVERSATION`
    UnknownConversation,
    /// `CONVERSATION_NOT_COMPLETE`
    ConversationNotComplete,
    /// `CONVERSATION_NOT_EVALUATED`
    ConversationNotEvaluated,
    /// `EVALUATED`
    Evaluated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `providerType` in [`OrphanRecording`](super::OrphanRecording).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrphanRecordingProviderType {
    /// `EDGE`
    Edge,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `SCREEN_RECORDING`
    ScreenRecording,
    /// `PUREENGAGE`
    Pureengage,
    /// `PURECONNECT`
    Pureconnect,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `region` in [`OrphanRecording`](super::OrphanRecording).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrphanRecordingRegion {
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

rt::model!(OrphanRecording {
    "createdTime" DateTime created_time,
    "fileState" Enum file_state,
    "id" Str id,
    "mediaSizeBytes" Int media_size_bytes,
    "mediaSubject" Str media_subject,
    "mediaSubtype" Enum media_subtype,
    "mediaType" Enum media_type,
    "name" Str name,
    "orphanStatus" Enum orphan_status,
    "providerEndpoint" Any provider_endpoint,
    "providerType" Enum provider_type,
    "recording" Any recording,
    "recoveredTime" DateTime recovered_time,
    "region" Enum region,
    "selfUri" Str self_uri,
    "sourceOrphaningId" Str source_orphaning_id,
});

rt::open_enum!(OrphanRecordingFileState {
    Archived = "ARCHIVED",
    Available = "AVAILABLE",
    Deleted = "DELETED",
    Restored = "RESTORED",
    Restoring = "RESTORING",
    Uploading = "UPLOADING",
});

rt::open_enum!(OrphanRecordingMediaSubtype {
    Trunk = "Trunk",
    Station = "Station",
    Consult = "Consult",
    Screen = "Screen",
    Snippet = "Snippet",
});

rt::open_enum!(OrphanRecordingMediaType {
    Call = "CALL",
    Chat = "CHAT",
    Email = "EMAIL",
    Screen = "SCREEN",
});

rt::open_enum!(OrphanRecordingOrphanStatus {
    NoConversation = "NO_CONVERSATION",
    UnknownConversation = "UNKNOWN_CONVERSATION",
    ConversationNotComplete = "CONVERSATION_NOT_COMPLETE",
    ConversationNotEvaluated = "CONVERSATION_NOT_EVALUATED",
    Evaluated = "EVALUATED",
});

rt::open_enum!(OrphanRecordingProviderType {
    Edge = "EDGE",
    Chat = "CHAT",
    Email = "EMAIL",
    ScreenRecording = "SCREEN_RECORDING",
    Pureengage = "PUREENGAGE",
    Pureconnect = "PURECONNECT",
});

rt::open_enum!(OrphanRecordingRegion {
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
