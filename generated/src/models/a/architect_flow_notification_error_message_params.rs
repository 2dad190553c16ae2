// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationErrorMessageParams`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationErrorMessageParams {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowNotificationErrorMessageParams {
    "additionalProperties" Any additional_properties_2,
});
