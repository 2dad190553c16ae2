// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicVoicemail`.
#[non_exhaustive]
pub struct QueueConversationEventTopicVoicemail {
    /// `id`.
    pub id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<super::QueueConversationEventTopicVoicemailUploadStatus>,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`QueueConversationEventTopicVoicemail`](super::QueueConversationEventTopicVoicemail).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationEventTopicVoicemailUploadStatus {
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

rt::model!(QueueConversationEventTopicVoicemail {
    "id" Str id,
    "uploadStatus" Enum upload_status,
});

rt::open_enum!(QueueConversationEventTopicVoicemailUploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
