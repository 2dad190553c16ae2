// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicDisconnectReason`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicDisconnectReason {
    /// `code`.
    pub code: Option<i64>,
    /// `phrase`.
    pub phrase: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub r#type: Option<super::QueueConversationVideoEventTopicDisconnectReasonType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueueConversationVideoEventTopicDisconnectReason`](super::QueueConversationVideoEventTopicDisconnectReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicDisconnectReasonType {
    /// `q850`
    Q850,
    /// `sip`
    Sip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationVideoEventTopicDisconnectReason {
    "code" Int code,
    "phrase" Str phrase,
    "reason" Str reason,
    "type" Enum r#type,
});

rt::open_enum!(QueueConversationVideoEventTopicDisconnectReasonType {
    Q850 = "q850",
    Sip = "sip",
});
