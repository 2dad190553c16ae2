// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyAttributeSet`.
#[non_exhaustive]
pub struct PolicyAttributeSet {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `policyAttributes`.
    pub policy_attributes: Option<Vec<super::PolicyAttribute>>,
    /// `presetAttributes`.
    pub preset_attributes: Option<
        std::collections::BTreeMap<String, super::TypedAttribute>,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PolicyAttributeSet {
    "id" Str id,
    "name" Str name,
    "policyAttributes" Any policy_attributes,
    "presetAttributes" Any preset_attributes,
    "selfUri" Str self_uri,
});
