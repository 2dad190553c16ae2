// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicAlertRuleProperties`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicAlertRuleProperties {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::V2MobiusAlertsTopicAlertRulePropertiesType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2MobiusAlertsTopicAlertRuleProperties`](super::V2MobiusAlertsTopicAlertRuleProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicAlertRulePropertiesType {
    /// `ConversationMetrics`
    ConversationMetrics,
    /// `UserPresence`
    UserPresence,
    /// `WorkforceManagement`
    WorkforceManagement,
    /// `OperationalConsole`
    OperationalConsole,
    /// `Anomaly`
    Anomaly,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2MobiusAlertsTopicAlertRuleProperties {
    "id" Str id,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(V2MobiusAlertsTopicAlertRulePropertiesType {
    ConversationMetrics = "ConversationMetrics",
    UserPresence = "UserPresence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Anomaly = "Anomaly",
    Unknown = "Unknown",
});
