// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicVoicemail`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicVoicemail {
    /// `id`.
    pub id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<
        super::QueueConversationVideoEventTopicVoicemailUploadStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`QueueConversationVideoEventTopicVoicemail`](super::QueueConversationVideoEventTopicVoicemail).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationVideoEventTopicVoicemailUploadStatus {
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

rt::model!(QueueConversationVideoEventTopicVoicemail {
    "id" Str id,
    "uploadStatus" Enum upload_status,
});

rt::open_enum!(QueueConversationVideoEventTopicVoicemailUploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
