// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicVoicemail`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicVoicemail {
    /// `id`.
    pub id: Option<String>,
    /// `uploadStatus`.
    pub upload_status: Option<
        super::ConversationCallbackEventTopicVoicemailUploadStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `uploadStatus` in [`ConversationCallbackEventTopicVoicemail`](super::ConversationCallbackEventTopicVoicemail).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCallbackEventTopicVoicemailUploadStatus {
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

rt::model!(ConversationCallbackEventTopicVoicemail {
    "id" Str id,
    "uploadStatus" Enum upload_status,
});

rt::open_enum!(ConversationCallbackEventTopicVoicemailUploadStatus {
    Pending = "pending",
    Complete = "complete",
    Failed = "failed",
    Timeout = "timeout",
    None = "none",
});
