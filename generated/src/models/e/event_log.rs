// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventLog`.
#[non_exhaustive]
pub struct EventLog {
    /// `category`.
    pub category: Option<super::EventLogCategory>,
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `errorEntity`.
    pub error_entity: Option<super::DomainEntityRef>,
    /// `eventMessage`.
    pub event_message: Option<super::EventMessage>,
    /// `id`.
    pub id: Option<String>,
    /// `level`.
    pub level: Option<super::EventLogLevel>,
    /// `name`.
    pub name: Option<String>,
    /// `relatedEntity`.
    pub related_entity: Option<super::DomainEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `category` in [`EventLog`](super::EventLog).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventLogCategory {
    /// `CALLBACK`
    Callback,
    /// `CALL_RESTRICTION`
    CallRestriction,
    /// `CALL_RULE`
    CallRule,
    /// `CAMPAIGN`
    Campaign,
    /// `CAMPAIGN_RULE`
    CampaignRule,
    /// `CONTACT`
    Contact,
    /// `CONTACT_LIST_FILTER`
    ContactListFilter,
    /// `DIGITAL_RULE`
    DigitalRule,
    /// `DNC_LIST`
    DncList,
    /// `ENTITY_LIMIT`
    EntityLimit,
    /// `IMPORT_ERROR`
    ImportError,
    /// `MESSAGE_RESTRICTION`
    MessageRestriction,
    /// `MESSAGING_CAMPAIGN`
    MessagingCampaign,
    /// `IMPORT_TEMPLATE`
    ImportTemplate,
    /// `ORGANIZATION_CONFIGURATION`
    OrganizationConfiguration,
    /// `SCHEDULE`
    Schedule,
    /// `MESSAGING_CAMPAIGN_SCHEDULE`
    MessagingCampaignSchedule,
    /// `EMAIL_CAMPAIGN_SCHEDULE`
    EmailCampaignSchedule,
    /// `WHATSAPP_CAMPAIGN_SCHEDULE`
    WhatsappCampaignSchedule,
    /// `RETENTION_POLICY`
    RetentionPolicy,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `level` in [`EventLog`](super::EventLog).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventLogLevel {
    /// `INFO`
    Info,
    /// `WARNING`
    Warning,
    /// `ERROR`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EventLog {
    "category" Enum category,
    "correlationId" Str correlation_id,
    "errorEntity" Any error_entity,
    "eventMessage" Any event_message,
    "id" Str id,
    "level" Enum level,
    "name" Str name,
    "relatedEntity" Any related_entity,
    "selfUri" Str self_uri,
    "timestamp" DateTime timestamp,
});

rt::open_enum!(EventLogCategory {
    Callback = "CALLBACK",
    CallRestriction = "CALL_RESTRICTION",
    CallRule = "CALL_RULE",
    Campaign = "CAMPAIGN",
    CampaignRule = "CAMPAIGN_RULE",
    Contact = "CONTACT",
    ContactListFilter = "CONTACT_LIST_FILTER",
    DigitalRule = "DIGITAL_RULE",
    DncList = "DNC_LIST",
    EntityLimit = "ENTITY_LIMIT",
    ImportError = "IMPORT_ERROR",
    MessageRestriction = "MESSAGE_RESTRICTION",
    MessagingCampaign = "MESSAGING_CAMPAIGN",
    ImportTemplate = "IMPORT_TEMPLATE",
    OrganizationConfiguration = "ORGANIZATION_CONFIGURATION",
    Schedule = "SCHEDULE",
    MessagingCampaignSchedule = "MESSAGING_CAMPAIGN_SCHEDULE",
    EmailCampaignSchedule = "EMAIL_CAMPAIGN_SCHEDULE",
    WhatsappCampaignSchedule = "WHATSAPP_CAMPAIGN_SCHEDULE",
    RetentionPolicy = "RETENTION_POLICY",
});

rt::open_enum!(EventLogLevel {
    Info = "INFO",
    Warning = "WARNING",
    Error = "ERROR",
});
