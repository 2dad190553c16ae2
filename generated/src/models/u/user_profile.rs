// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserProfile`.
#[non_exhaustive]
pub struct UserProfile {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `expands`.
    pub expands: Option<super::UserExpands>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::UserProfileState>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UserProfile`](super::UserProfile).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserProfileState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserProfile {
    "dateModified" DateTime date_modified,
    "expands" Any expands,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(UserProfileState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
