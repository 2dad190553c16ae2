// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicExternalSource`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicExternalSource {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicExternalSource {
    "id" Str id,
});
