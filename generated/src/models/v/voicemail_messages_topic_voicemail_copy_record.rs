// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailMessagesTopicVoicemailCopyRecord`.
#[non_exhaustive]
pub struct VoicemailMessagesTopicVoicemailCopyRecord {
    /// `group`.
    pub group: Option<super::VoicemailMessagesTopicOwner>,
    /// `user`.
    pub user: Option<super::VoicemailMessagesTopicOwner>,
    __marks: rt::Marks,
}

rt::model!(VoicemailMessagesTopicVoicemailCopyRecord {
    "group" Any group,
    "user" Any user,
});
