// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutgoingMessageRequest`.
///
/// The service requires `botId`, `botSessionId`, `botState`, `botVersion`, `languageCode` in requests.
#[non_exhaustive]
pub struct OutgoingMessageRequest {
    /// `botId`, required.
    pub bot_id: Option<String>,
    /// `botSessionId`, required.
    pub bot_session_id: Option<String>,
    /// `botState`, required.
    pub bot_state: Option<super::OutgoingMessageRequestBotState>,
    /// `botVersion`, required.
    pub bot_version: Option<String>,
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `entities`.
    pub entities: Option<Vec<super::BotEntityValue>>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorInfo>,
    /// `intent`.
    pub intent: Option<String>,
    /// `languageCode`, required.
    pub language_code: Option<String>,
    /// `parameters`.
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    /// `replyMessages`.
    pub reply_messages: Option<Vec<super::ReplyMessage>>,
    __marks: rt::Marks,
}
/// The values of `botState` in [`OutgoingMessageRequest`](super::OutgoingMessageRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutgoingMessageRequestBotState {
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `MoreData`
    MoreData,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutgoingMessageRequest {
    "botId" Str bot_id,
    "botSessionId" Str bot_session_id,
    "botState" Enum bot_state,
    "botVersion" Str bot_version,
    "confidence" Float confidence,
    "entities" Any entities,
    "errorInfo" Any error_info,
    "intent" Str intent,
    "languageCode" Str language_code,
    "parameters" Any parameters,
    "replyMessages" Any reply_messages,
});

rt::setters!(OutgoingMessageRequest {
    0 bot_id with_bot_id(impl Into<String>) clear_bot_id,
    1 bot_session_id with_bot_session_id(impl Into<String>) clear_bot_session_id,
    2 bot_state with_bot_state(impl Into<super::OutgoingMessageRequestBotState>) clear_bot_state,
    3 bot_version with_bot_version(impl Into<String>) clear_bot_version,
    4 confidence with_confidence(f64) clear_confidence,
    5 entities with_entities(Vec<super::BotEntityValue>) clear_entities,
    6 error_info with_error_info(super::ErrorInfo) clear_error_info,
    7 intent with_intent(impl Into<String>) clear_intent,
    8 language_code with_language_code(impl Into<String>) clear_language_code,
    9 parameters with_parameters(std::collections::BTreeMap<String, String>) clear_parameters,
    10 reply_messages with_reply_messages(Vec<super::ReplyMessage>) clear_reply_messages,
});

rt::open_enum!(OutgoingMessageRequestBotState {
    Complete = "Complete",
    Failed = "Failed",
    MoreData = "MoreData",
});
