// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicExternalSource {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicExternalSource {
    "id" Str id,
});
