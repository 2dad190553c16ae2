// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChecklistTopicAgentChecklistActivationTrigger`.
#[non_exhaustive]
pub struct ConversationChecklistTopicAgentChecklistActivationTrigger {
    /// `intentId`.
    pub intent_id: Option<String>,
    /// `intentName`.
    pub intent_name: Option<String>,
    /// `triggerDate`.
    pub trigger_date: Option<rt::DateTime>,
    /// `triggerType`.
    pub trigger_type: Option<
        super::ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType,
    >,
    __marks: rt::Marks,
}
/// The values of `triggerType` in [`ConversationChecklistTopicAgentChecklistActivationTrigger`](super::ConversationChecklistTopicAgentChecklistActivationTrigger).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType {
    /// `Unknown`
    Unknown,
    /// `ConversationStart`
    ConversationStart,
    /// `Intent`
    Intent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationChecklistTopicAgentChecklistActivationTrigger {
    "intentId" Str intent_id,
    "intentName" Str intent_name,
    "triggerDate" DateTime trigger_date,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType {
    Unknown = "Unknown",
    ConversationStart = "ConversationStart",
    Intent = "Intent",
});
