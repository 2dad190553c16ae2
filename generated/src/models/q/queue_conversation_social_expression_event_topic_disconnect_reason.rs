// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicDisconnectReason`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicDisconnectReason {
    /// `code`.
    pub code: Option<i64>,
    /// `phrase`.
    pub phrase: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub r#type: Option<
        super::QueueConversationSocialExpressionEventTopicDisconnectReasonType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueueConversationSocialExpressionEventTopicDisconnectReason`](super::QueueConversationSocialExpressionEventTopicDisconnectReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicDisconnectReasonType {
    /// `q850`
    Q850,
    /// `sip`
    Sip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationSocialExpressionEventTopicDisconnectReason {
    "code" Int code,
    "phrase" Str phrase,
    "reason" Str reason,
    "type" Enum r#type,
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicDisconnectReasonType {
    Q850 = "q850",
    Sip = "sip",
});
