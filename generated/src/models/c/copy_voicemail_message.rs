// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyVoicemailMessage`.
///
/// The service requires `voicemailMessageId` in requests.
#[non_exhaustive]
pub struct CopyVoicemailMessage {
    /// `groupId`.
    pub group_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `voicemailMessageId`, required.
    pub voicemail_message_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CopyVoicemailMessage {
    "groupId" Str group_id,
    "userId" Str user_id,
    "voicemailMessageId" Str voicemail_message_id,
});

rt::setters!(CopyVoicemailMessage {
    0 group_id with_group_id(impl Into<String>) clear_group_id,
    1 user_id with_user_id(impl Into<String>) clear_user_id,
    2 voicemail_message_id with_voicemail_message_id(impl Into<String>) clear_voicemail_message_id,
});
