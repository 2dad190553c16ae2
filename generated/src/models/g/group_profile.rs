// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupProfile`.
#[non_exhaustive]
pub struct GroupProfile {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::GroupProfileState>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`GroupProfile`](super::GroupProfile).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupProfileState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GroupProfile {
    "dateModified" DateTime date_modified,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(GroupProfileState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
