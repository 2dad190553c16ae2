// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicInstagramId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicInstagramId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `handle`.
    pub handle: Option<String>,
    /// `ids`.
    pub ids: Option<
        Vec<super::ExternalContactsUnresolvedContactChangedTopicInstagramScopedId>,
    >,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicInstagramId {
    "displayName" Str display_name,
    "handle" Str handle,
    "ids" Any ids,
});
