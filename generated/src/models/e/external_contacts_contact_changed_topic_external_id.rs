// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicExternalId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicExternalId {
    /// `externalSource`.
    pub external_source: Option<
        super::ExternalContactsContactChangedTopicExternalSource,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicExternalId {
    "externalSource" Any external_source,
    "value" Str value,
});
