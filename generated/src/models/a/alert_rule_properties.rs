// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertRuleProperties`.
#[non_exhaustive]
pub struct AlertRuleProperties {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::AlertRulePropertiesType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AlertRuleProperties`](super::AlertRuleProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertRulePropertiesType {
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

rt::model!(AlertRuleProperties {
    "id" Str id,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(AlertRulePropertiesType {
    ConversationMetrics = "ConversationMetrics",
    UserPresence = "UserPresence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Anomaly = "Anomaly",
    Unknown = "Unknown",
});
