// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChatEventTopicErrorBody`.
#[non_exhaustive]
pub struct ConversationChatEventTopicErrorBody {
    /// `code`.
    pub code: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `details`.
    pub details: Option<Vec<super::ConversationChatEventTopicDetail>>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `errors`.
    pub errors: Option<Vec<super::ConversationChatEventTopicErrorBody>>,
    /// `limit`.
    pub limit: Option<super::ConversationChatEventTopicLimit>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationChatEventTopicErrorBody {
    "code" Str code,
    "contextId" Str context_id,
    "details" Any details,
    "entityId" Str entity_id,
    "entityName" Str entity_name,
    "errors" Any errors,
    "limit" Any limit,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "status" Int status,
});
