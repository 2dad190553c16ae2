// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotCondition`.
///
/// The service requires `conditionType`, `conditionValues` in requests.
#[non_exhaustive]
pub struct CopilotCondition {
    /// `conditionType`, required.
    pub condition_type: Option<super::CopilotConditionConditionType>,
    /// `conditionValues`, required.
    pub condition_values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `conditionType` in [`CopilotCondition`](super::CopilotCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotConditionConditionType {
    /// `Intent`
    Intent,
    /// `ConversationStart`
    ConversationStart,
    /// `ConversationTransfer`
    ConversationTransfer,
    /// `ConversationEnd`
    ConversationEnd,
    /// `Sentiment`
    Sentiment,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotCondition {
    "conditionType" Enum condition_type,
    "conditionValues" Texts condition_values,
});

rt::setters!(CopilotCondition {
    0 condition_type with_condition_type(impl Into<super::CopilotConditionConditionType>) clear_condition_type,
    1 condition_values with_condition_values(Vec<String>) clear_condition_values,
});

rt::open_enum!(CopilotConditionConditionType {
    Intent = "Intent",
    ConversationStart = "ConversationStart",
    ConversationTransfer = "ConversationTransfer",
    ConversationEnd = "ConversationEnd",
    Sentiment = "Sentiment",
});
