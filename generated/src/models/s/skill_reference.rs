// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillReference`.
#[non_exhaustive]
pub struct SkillReference {
    /// `id`.
    pub id: Option<String>,
    /// `isLanguageSkill`.
    pub is_language_skill: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SkillReference {
    "id" Str id,
    "isLanguageSkill" Bool is_language_skill,
    "name" Str name,
});
