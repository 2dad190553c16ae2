// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupDefinition`.
#[non_exhaustive]
pub struct SkillGroupDefinition {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `memberCount`.
    pub member_count: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SkillGroupDefinition {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "memberCount" Int member_count,
    "name" Str name,
    "selfUri" Str self_uri,
});
