// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicFacebookScopedId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicFacebookScopedId {
    /// `scopedId`.
    pub scoped_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicFacebookScopedId {
    "scopedId" Str scoped_id,
});
