// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustGroup`.
#[non_exhaustive]
pub struct TrustGroup {
    /// `addresses`.
    pub addresses: Option<Vec<super::GroupContact>>,
    /// `callsEnabled`.
    pub calls_enabled: Option<bool>,
    /// `createdBy`.
    pub created_by: Option<super::OrgUser>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `includeOwners`.
    pub include_owners: Option<bool>,
    /// `memberCount`.
    pub member_count: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `owners`.
    pub owners: Option<Vec<super::User>>,
    /// `rolesEnabled`.
    pub roles_enabled: Option<bool>,
    /// `rulesVisible`, required.
    pub rules_visible: Option<bool>,
    /// `state`.
    pub state: Option<super::TrustGroupState>,
    /// `type`, required.
    pub r#type: Option<super::TrustGroupType>,
    /// `version`.
    pub version: Option<i64>,
    /// `visibility`, required.
    pub visibility: Option<super::TrustGroupVisibility>,
    __marks: rt::Marks,
}
/// The values of `state` in [`TrustGroup`](super::TrustGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrustGroupState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`TrustGroup`](super::TrustGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrustGroupType {
    /// `official`
    Official,
    /// `social`
    Social,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `visibility` in [`TrustGroup`](super::TrustGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum TrustGroupVisibility {
    /// `public`
    Public,
    /// `owners`
    Owners,
    /// `members`
    Members,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TrustGroup {
    "addresses" Any addresses,
    "callsEnabled" Bool calls_enabled,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "email" Str email,
    "id" Str id,
    "images" Any images,
    "includeOwners" Bool include_owners,
    "memberCount" Int member_count,
    "name" Str name,
    "owners" Any owners,
    "rolesEnabled" Bool roles_enabled,
    "rulesVisible" Bool rules_visible,
    "state" Enum state,
    "type" Enum r#type,
    "version" Int version,
    "visibility" Enum visibility,
});

rt::open_enum!(TrustGroupState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(TrustGroupType {
    Official = "official",
    Social = "social",
});

rt::open_enum!(TrustGroupVisibility {
    Public = "public",
    Owners = "owners",
    Members = "members",
});
