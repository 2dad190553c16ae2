// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QualityAuditLogMessage`.
#[non_exhaustive]
pub struct QualityAuditLogMessage {
    /// `action`.
    pub action: Option<super::QualityAuditLogMessageAction>,
    /// `client`.
    pub client: Option<super::AddressableEntityRef>,
    /// `context`.
    pub context: Option<std::collections::BTreeMap<String, String>>,
    /// `entity`.
    pub entity: Option<super::DomainEntityRef>,
    /// `entityType`.
    pub entity_type: Option<super::QualityAuditLogMessageEntityType>,
    /// `eventDate`.
    pub event_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `level`.
    pub level: Option<super::QualityAuditLogMessageLevel>,
    /// `messageInfo`.
    pub message_info: Option<super::MessageInfo>,
    /// `propertyChanges`.
    pub property_changes: Option<Vec<super::PropertyChange>>,
    /// `remoteIps`.
    pub remote_ips: Option<Vec<String>>,
    /// `serviceName`.
    pub service_name: Option<super::QualityAuditLogMessageServiceName>,
    /// `status`.
    pub status: Option<super::QualityAuditLogMessageStatus>,
    /// `user`.
    pub user: Option<super::DomainEntityRef>,
    /// `userHomeOrgId`.
    pub user_home_org_id: Option<String>,
    /// `userTrusteeOrgId`.
    pub user_trustee_org_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`QualityAuditLogMessage`](super::QualityAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditLogMessageAction {
    /// `Read`
    Read,
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    /// `Abandon`
    Abandon,
    /// `Archive`
    Archive,
    /// `Export`
    Export,
    /// `Download`
    Download,
    /// `RestoreRequest`
    RestoreRequest,
    /// `RestoreComplete`
    RestoreComplete,
    /// `ApplyProtection`
    ApplyProtection,
    /// `RevokeProtection`
    RevokeProtection,
    /// `UpdateRetention`
    UpdateRetention,
    /// `Start`
    Start,
    /// `Stop`
    Stop,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `entityType` in [`QualityAuditLogMessage`](super::QualityAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditLogMessageEntityType {
    /// `Recording`
    Recording,
    /// `Evaluation`
    Evaluation,
    /// `Calibration`
    Calibration,
    /// `Annotation`
    Annotation,
    /// `ScreenRecording`
    ScreenRecording,
    /// `Survey`
    Survey,
    /// `SnippetRecording`
    SnippetRecording,
    /// `ScreenMonitoring`
    ScreenMonitoring,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `level` in [`QualityAuditLogMessage`](super::QualityAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditLogMessageLevel {
    /// `User`
    User,
    /// `System`
    System,
    /// `GENESYS_INTERNAL`
    GenesysInternal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `serviceName` in [`QualityAuditLogMessage`](super::QualityAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditLogMessageServiceName {
    /// `RecordingService`
    RecordingService,
    /// `RecordingPlaybackService`
    RecordingPlaybackService,
    /// `QualityService`
    QualityService,
    /// `HorusService`
    HorusService,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`QualityAuditLogMessage`](super::QualityAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditLogMessageStatus {
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    /// `Warning`
    Warning,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QualityAuditLogMessage {
    "action" Enum action,
    "client" Any client,
    "context" Any context,
    "entity" Any entity,
    "entityType" Enum entity_type,
    "eventDate" DateTime event_date,
    "id" Str id,
    "level" Enum level,
    "messageInfo" Any message_info,
    "propertyChanges" Any property_changes,
    "remoteIps" Texts remote_ips,
    "serviceName" Enum service_name,
    "status" Enum status,
    "user" Any user,
    "userHomeOrgId" Str user_home_org_id,
    "userTrusteeOrgId" Str user_trustee_org_id,
});

rt::open_enum!(QualityAuditLogMessageAction {
    Read = "Read",
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
    Abandon = "Abandon",
    Archive = "Archive",
    Export = "Export",
    Download = "Download",
    RestoreRequest = "RestoreRequest",
    RestoreComplete = "RestoreComplete",
    ApplyProtection = "ApplyProtection",
    RevokeProtection = "RevokeProtection",
    UpdateRetention = "UpdateRetention",
    Start = "Start",
    Stop = "Stop",
});

rt::open_enum!(QualityAuditLogMessageEntityType {
    Recording = "Recording",
    Evaluation = "Evaluation",
    Calibration = "Calibration",
    Annotation = "Annotation",
    ScreenRecording = "ScreenRecording",
    Survey = "Survey",
    SnippetRecording = "SnippetRecording",
    ScreenMonitoring = "ScreenMonitoring",
});

rt::open_enum!(QualityAuditLogMessageLevel {
    User = "User",
    System = "System",
    GenesysInternal = "GENESYS_INTERNAL",
});

rt::open_enum!(QualityAuditLogMessageServiceName {
    RecordingService = "RecordingService",
    RecordingPlaybackService = "RecordingPlaybackService",
    QualityService = "QualityService",
    HorusService = "HorusService",
});

rt::open_enum!(QualityAuditLogMessageStatus {
    Success = "Success",
    Failure = "Failure",
    Warning = "Warning",
});
