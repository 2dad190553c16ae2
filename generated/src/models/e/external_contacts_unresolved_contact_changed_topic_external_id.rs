// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicExternalId {
    /// `externalSource`.
    pub external_source: Option<
        super::ExternalContactsUnresolvedContactChangedTopicExternalSource,
    >,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicExternalId {
    "externalSource" Any external_source,
    "value" Str value,
});
