// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationMessageEventTopicUriReference`.
#[non_exhaustive]
pub struct QueueConversationMessageEventTopicUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationMessageEventTopicUriReference {
    "id" Str id,
    "name" Str name,
});
