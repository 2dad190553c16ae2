// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditLogMessage`.
#[non_exhaustive]
pub struct AuditLogMessage {
    /// `action`.
    pub action: Option<String>,
    /// `application`.
    pub application: Option<String>,
    /// `client`.
    pub client: Option<super::AddressableEntityRef>,
    /// `context`.
    pub context: Option<std::collections::BTreeMap<String, String>>,
    /// `entity`.
    pub entity: Option<super::DomainEntityRef>,
    /// `entityChanges`.
    pub entity_changes: Option<Vec<super::EntityChange>>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `eventDate`.
    pub event_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `initiatingAction`.
    pub initiating_action: Option<super::InitiatingAction>,
    /// `level`.
    pub level: Option<super::AuditLogMessageLevel>,
    /// `message`.
    pub message: Option<super::MessageInfo>,
    /// `propertyChanges`.
    pub property_changes: Option<Vec<super::PropertyChange>>,
    /// `remoteIp`.
    pub remote_ip: Option<Vec<String>>,
    /// `serviceName`.
    pub service_name: Option<String>,
    /// `status`.
    pub status: Option<super::AuditLogMessageStatus>,
    /// `transactionInitiator`.
    pub transaction_initiator: Option<bool>,
    /// `user`.
    pub user: Option<super::DomainEntityRef>,
    /// `userHomeOrgId`.
    pub user_home_org_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `level` in [`AuditLogMessage`](super::AuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditLogMessageLevel {
    /// `USER`
    User,
    /// `SYSTEM`
    System,
    /// `GENESYS_INTERNAL`
    GenesysInternal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`AuditLogMessage`](super::AuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditLogMessageStatus {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// `WARNING`
    Warning,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuditLogMessage {
    "action" Str action,
    "application" Str application,
    "client" Any client,
    "context" Any context,
    "entity" Any entity,
    "entityChanges" Any entity_changes,
    "entityType" Str entity_type,
    "eventDate" DateTime event_date,
    "id" Str id,
    "initiatingAction" Any initiating_action,
    "level" Enum level,
    "message" Any message,
    "propertyChanges" Any property_changes,
    "remoteIp" Texts remote_ip,
    "serviceName" Str service_name,
    "status" Enum status,
    "transactionInitiator" Bool transaction_initiator,
    "user" Any user,
    "userHomeOrgId" Str user_home_org_id,
});

rt::open_enum!(AuditLogMessageLevel {
    User = "USER",
    System = "SYSTEM",
    GenesysInternal = "GENESYS_INTERNAL",
});

rt::open_enum!(AuditLogMessageStatus {
    Success = "SUCCESS",
    Failure = "FAILURE",
    Warning = "WARNING",
});
