// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicUriReference`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicUriReference {
    "id" Str id,
    "name" Str name,
});
