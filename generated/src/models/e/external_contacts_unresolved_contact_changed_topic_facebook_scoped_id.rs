// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicFacebookScopedId {
    /// `scopedId`.
    pub scoped_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicFacebookScopedId {
    "scopedId" Str scoped_id,
});
