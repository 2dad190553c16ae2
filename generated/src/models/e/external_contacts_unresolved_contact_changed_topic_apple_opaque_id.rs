// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId`.
#[non_exhaustive]
pub struct ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId {
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsUnresolvedContactChangedTopicAppleOpaqueId {
    "value" Str value,
});
