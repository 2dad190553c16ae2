// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicUriReference`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicUriReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallbackEventTopicUriReference {
    "id" Str id,
    "name" Str name,
});
