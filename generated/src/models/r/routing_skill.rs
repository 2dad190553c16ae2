// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutingSkill`.
#[non_exhaustive]
pub struct RoutingSkill {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::RoutingSkillState>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`RoutingSkill`](super::RoutingSkill).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutingSkillState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutingSkill {
    "dateModified" DateTime date_modified,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Str version,
});

rt::open_enum!(RoutingSkillState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
