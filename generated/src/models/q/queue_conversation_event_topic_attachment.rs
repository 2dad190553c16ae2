// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicAttachment`.
#[non_exhaustive]
pub struct QueueConversationEventTopicAttachment {
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `contentLength`.
    pub content_length: Option<i64>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `contentUri`.
    pub content_uri: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicAttachment {
    "attachmentId" Str attachment_id,
    "contentLength" Int content_length,
    "contentType" Str content_type,
    "contentUri" Str content_uri,
    "name" Str name,
});
