// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserRoutingSkill`.
#[non_exhaustive]
pub struct UserRoutingSkill {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `proficiency`.
    pub proficiency: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skillUri`.
    pub skill_uri: Option<String>,
    /// `state`.
    pub state: Option<super::UserRoutingSkillState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UserRoutingSkill`](super::UserRoutingSkill).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserRoutingSkillState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserRoutingSkill {
    "id" Str id,
    "name" Str name,
    "proficiency" Float proficiency,
    "selfUri" Str self_uri,
    "skillUri" Str skill_uri,
    "state" Enum state,
});

rt::setters!(UserRoutingSkill {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 proficiency with_proficiency(f64) clear_proficiency,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 skill_uri with_skill_uri(impl Into<String>) clear_skill_uri,
    5 state with_state(impl Into<super::UserRoutingSkillState>) clear_state,
});

rt::open_enum!(UserRoutingSkillState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
