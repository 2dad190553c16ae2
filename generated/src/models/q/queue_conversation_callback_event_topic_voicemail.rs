// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCallbackEventTopicVoicemail`.
#[non_exhaustive]
pub struct QueueConversationCallbackEventTopicVoicemail {
    /// `id`.
    pub id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<
        super::QueueConversationCallbackEventTopicVoicemailUploadStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`QueueConversationCallbackEventTopicVoicemail`](super::QueueConversationCallbackEventTopicVoicemail).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationCallbackEventTopicVoicemailUploadStatus {
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

rt::model!(QueueConversationCallbackEventTopicVoicemail {
    "id" Str id,
    "uploadStatus" Enum upload_status,
});

rt::open_enum!(QueueConversationCallbackEventTopicVoicemailUploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
