// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicFacebookId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicFacebookId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ids`.
    pub ids: Option<Vec<super::ExternalContactsContactChangedTopicFacebookScopedId>>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicFacebookId {
    "displayName" Str display_name,
    "ids" Any ids,
});
