// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicFacebookId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `ids`.
    pub ids: Option<
        Vec<super::ExternalContactsUnresolvedContactChangedTopicFacebookScopedId>,
    >,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicFacebookId {
    "displayName" Str display_name,
    "ids" Any ids,
});
