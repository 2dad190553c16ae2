// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TargetAttributes`.
#[non_exhaustive]
pub struct TargetAttributes {
    /// `baseAttributes`.
    pub base_attributes: Option<Vec<super::PolicyAttribute>>,
    /// `targetAttributes`.
    pub target_attributes: Option<
        std::collections::BTreeMap<String, super::TargetAttributeValue>,
    >,
    __marks: rt::Marks,
}

rt::model!(TargetAttributes {
    "baseAttributes" Any base_attributes,
    "targetAttributes" Any target_attributes,
});
