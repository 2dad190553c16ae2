// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleRule`.
///
/// The service requires `isActive`, `parts` in requests.
#[non_exhaustive]
pub struct LearningModuleRule {
    /// `id`.
    pub id: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `parts`, required.
    pub parts: Option<Vec<super::LearningModuleRuleParts>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleRule {
    "id" Str id,
    "isActive" Bool is_active,
    "parts" Any parts,
    "selfUri" Str self_uri,
});

rt::setters!(LearningModuleRule {
    0 id with_id(impl Into<String>) clear_id,
    1 is_active with_is_active(bool) clear_is_active,
    2 parts with_parts(Vec<super::LearningModuleRuleParts>) clear_parts,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
