// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicErrorBody`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicErrorBody {
    /// `code`.
    pub code: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `details`.
    pub details: Option<Vec<super::ConversationMessageEventTopicDetail>>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityName`.
    pub entity_name: Option<String>,
    /// `errors`.
    pub errors: Option<Vec<super::ConversationMessageEventTopicErrorBody>>,
    /// `limit`.
    pub limit: Option<super::ConversationMessageEventTopicLimit>,
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

rt::model!(ConversationMessageEventTopicErrorBody {
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
