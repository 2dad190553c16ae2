// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicDisconnectReason`.
#[non_exhaustive]
pub struct QueueConversationEventTopicDisconnectReason {
    /// `code`.
    pub code: Option<i64>,
    /// `phrase`.
    pub phrase: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub r#type: Option<super::QueueConversationEventTopicDisconnectReasonType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueueConversationEventTopicDisconnectReason`](super::QueueConversationEventTopicDisconnectReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicDisconnectReasonType {
    /// `q850`
    Q850,
    /// `sip`
    Sip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationEventTopicDisconnectReason {
    "code" Int code,
    "phrase" Str phrase,
    "reason" Str reason,
    "type" Enum r#type,
});

rt::open_enum!(QueueConversationEventTopicDisconnectReasonType {
    Q850 = "q850",
    Sip = "sip",
});
