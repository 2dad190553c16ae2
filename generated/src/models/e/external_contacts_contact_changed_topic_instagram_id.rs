// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicInstagramId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicInstagramId {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `handle`.
    pub handle: Option<String>,
    /// `ids`.
    pub ids: Option<Vec<super::ExternalContactsContactChangedTopicInstagramScopedId>>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicInstagramId {
    "displayName" Str display_name,
    "handle" Str handle,
    "ids" Any ids,
});
