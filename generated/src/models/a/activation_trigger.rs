// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivationTrigger`.
#[non_exhaustive]
pub struct ActivationTrigger {
    /// `intentId`.
    pub intent_id: Option<String>,
    /// `intentName`.
    pub intent_name: Option<String>,
    /// `triggerDate`.
    pub trigger_date: Option<rt::DateTime>,
    /// `triggerType`.
    pub trigger_type: Option<super::ActivationTriggerTriggerType>,
    __marks: rt::Marks,
}
/// The values of `triggerType` in [`ActivationTrigger`](super::ActivationTrigger).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivationTriggerTriggerType {
    /// `Intent`
    Intent,
    /// `ConversationStart`
    ConversationStart,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivationTrigger {
    "intentId" Str intent_id,
    "intentName" Str intent_name,
    "triggerDate" DateTime trigger_date,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(ActivationTriggerTriggerType {
    Intent = "Intent",
    ConversationStart = "ConversationStart",
});
