// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicErrorDetails`.
#[non_exhaustive]
pub struct ConversationEventTopicErrorDetails {
    /// `code`.
    pub code: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `messageParams`.
    pub message_params: Option<std::collections::BTreeMap<String, String>>,
    /// `messageWithParams`.
    pub message_with_params: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// `uri`.
    pub uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicErrorDetails {
    "code" Str code,
    "contextId" Str context_id,
    "message" Str message,
    "messageParams" Any message_params,
    "messageWithParams" Str message_with_params,
    "status" Int status,
    "uri" Str uri,
});
