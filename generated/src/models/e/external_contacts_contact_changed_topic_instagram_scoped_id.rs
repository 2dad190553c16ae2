// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicInstagramScopedId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicInstagramScopedId {
    /// `scopedId`.
    pub scoped_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicInstagramScopedId {
    "scopedId" Str scoped_id,
});
