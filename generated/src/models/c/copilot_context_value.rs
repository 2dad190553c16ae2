// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotContextValue`.
#[non_exhaustive]
pub struct CopilotContextValue {
    /// `conversationAttributeProperties`.
    pub conversation_attribute_properties: Option<
        super::ConversationAttributeProperties,
    >,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::CopilotContextValueType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CopilotContextValue`](super::CopilotContextValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotContextValueType {
    /// `ActiveIntent`
    ActiveIntent,
    /// `ConversationAttribute`
    ConversationAttribute,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotContextValue {
    "conversationAttributeProperties" Any conversation_attribute_properties,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(CopilotContextValueType {
    ActiveIntent = "ActiveIntent",
    ConversationAttribute = "ConversationAttribute",
});
