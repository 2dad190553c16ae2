// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMessageEventTopicUriReference`.
#[non_exhaustive]
pub struct ConversationMessageEventTopicUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationMessageEventTopicUriReference {
    "id" Str id,
    "name" Str name,
});
