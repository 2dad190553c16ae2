// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramScopedId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicInstagramScopedId {
    /// `scopedId`.
    pub scoped_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicInstagramScopedId {
    "scopedId" Str scoped_id,
});
