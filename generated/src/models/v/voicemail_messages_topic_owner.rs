// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailMessagesTopicOwner`.
#[non_exhaustive]
pub struct VoicemailMessagesTopicOwner {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(VoicemailMessagesTopicOwner {
    "id" Str id,
});
