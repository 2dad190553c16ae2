// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicDisconnectReason`.
#[non_exhaustive]
pub struct ConversationEventTopicDisconnectReason {
    /// `code`.
    pub code: Option<i64>,
    /// `phrase`.
    pub phrase: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationEventTopicDisconnectReasonType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationEventTopicDisconnectReason`](super::ConversationEventTopicDisconnectReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventTopicDisconnectReasonType {
    /// `q850`
    Q850,
    /// `sip`
    Sip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventTopicDisconnectReason {
    "code" Int code,
    "phrase" Str phrase,
    "reason" Str reason,
    "type" Enum r#type,
});

rt::open_enum!(ConversationEventTopicDisconnectReasonType {
    Q850 = "q850",
    Sip = "sip",
});
