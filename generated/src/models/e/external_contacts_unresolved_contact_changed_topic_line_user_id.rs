// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicLineUserId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicLineUserId {
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicLineUserId {
    "userId" Str user_id,
});
