// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicVoicemail`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicVoicemail {
    /// `id`.
    pub id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<
        super::QueueConversationSocialExpressionEventTopicVoicemailUploadStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`QueueConversationSocialExpressionEventTopicVoicemail`](super::QueueConversationSocialExpressionEventTopicVoicemail).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicVoicemailUploadStatus {
    /// `pending`
    Pending,
    /// `complete`
    Complete,
    /// `failed`
    Failed,
    /// `timeout`
    Timeout,
    /// `none`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueConversationSocialExpressionEventTopicVoicemail {
    "id" Str id,
    "uploadStatus" Enum upload_status,
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicVoicemailUploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
