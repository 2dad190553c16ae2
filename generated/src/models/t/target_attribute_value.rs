// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TargetAttributeValue`.
#[non_exhaustive]
pub struct TargetAttributeValue {
    /// `description`.
    pub description: Option<String>,
    /// `policyAttributes`.
    pub policy_attributes: Option<Vec<super::PolicyAttribute>>,
    __marks: rt::Marks,
}

rt::model!(TargetAttributeValue {
    "description" Str description,
    "policyAttributes" Any policy_attributes,
});
