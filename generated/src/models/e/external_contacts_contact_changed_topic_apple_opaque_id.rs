// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsContactChangedTopicAppleOpaqueId`.
#[non_exhaustive]
pub struct ExternalContactsContactChangedTopicAppleOpaqueId {
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsContactChangedTopicAppleOpaqueId {
    "value" Str value,
});
