// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingSkillPost`.
///
/// The service requires `id`, `proficiency` in requests.
#[non_exhaustive]
pub struct UserRoutingSkillPost {
    /// `id`, required.
    pub id: Option<String>,
    /// `proficiency`, required.
    pub proficiency: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skillUri`.
    pub skill_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserRoutingSkillPost {
    "id" Str id,
    "proficiency" Float proficiency,
    "selfUri" Str self_uri,
    "skillUri" Str skill_uri,
});

rt::setters!(UserRoutingSkillPost {
    0 id with_id(impl Into<String>) clear_id,
    1 proficiency with_proficiency(f64) clear_proficiency,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 skill_uri with_skill_uri(impl Into<String>) clear_skill_uri,
});
