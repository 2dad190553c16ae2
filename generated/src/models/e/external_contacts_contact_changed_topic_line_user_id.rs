// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicLineUserId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicLineUserId {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicLineUserId {
    "userId" Str user_id,
});
