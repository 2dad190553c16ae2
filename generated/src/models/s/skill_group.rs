// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroup`.
///
/// The service requires `name`, `skillConditions` in requests.
#[non_exhaustive]
pub struct SkillGroup {
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
    /// `skillConditions`, required.
    pub skill_conditions: Option<Vec<super::SkillGroupCondition>>,
    /// `status`.
    pub status: Option<super::SkillGroupStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`SkillGroup`](super::SkillGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum SkillGroupStatus {
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SkillGroup {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "memberCount" Int member_count,
    "name" Str name,
    "selfUri" Str self_uri,
    "skillConditions" Any skill_conditions,
    "status" Enum status,
});

rt::setters!(SkillGroup {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 description with_description(impl Into<String>) clear_description,
    3 division with_division(super::WritableDivision) clear_division,
    4 id with_id(impl Into<String>) clear_id,
    5 member_count with_member_count(i64) clear_member_count,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 skill_conditions with_skill_conditions(Vec<super::SkillGroupCondition>) clear_skill_conditions,
    9 status with_status(impl Into<super::SkillGroupStatus>) clear_status,
});

rt::open_enum!(SkillGroupStatus {
    InProgress = "InProgress",
    Complete = "Complete",
});
