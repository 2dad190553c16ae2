// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomConversationAttributeOutput`.
#[non_exhaustive]
pub struct CustomConversationAttributeOutput {
    /// `recordId`.
    pub record_id: Option<String>,
    /// `schema`.
    pub schema: Option<super::ConversationAttributeSchema>,
    /// `updates`.
    pub updates: Option<Vec<super::CustomConversationAttributeUpdate>>,
    __marks: rt::Marks,
}

rt::model!(CustomConversationAttributeOutput {
    "recordId" Str record_id,
    "schema" Any schema,
    "updates" Any updates,
});
