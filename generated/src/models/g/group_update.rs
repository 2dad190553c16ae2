// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupUpdate`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct GroupUpdate {
    /// `addresses`.
    pub addresses: Option<Vec<super::GroupContact>>,
    /// `callsEnabled`.
    pub calls_enabled: Option<bool>,
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
    /// `name`.
    pub name: Option<String>,
    /// `ownerIds`.
    pub owner_ids: Option<Vec<String>>,
    /// `rolesEnabled`.
    pub roles_enabled: Option<bool>,
    /// `rulesVisible`.
    pub rules_visible: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::GroupUpdateState>,
    /// `version`, required.
    pub version: Option<i64>,
    /// `visibility`.
    pub visibility: Option<super::GroupUpdateVisibility>,
    __marks: rt::Marks,
}
/// The values of `state` in [`GroupUpdate`](super::GroupUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupUpdateState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `visibility` in [`GroupUpdate`](super::GroupUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupUpdateVisibility {
    /// `public`
    Public,
    /// `ownerIds`
    OwnerIds,
    /// `members`
    Members,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GroupUpdate {
    "addresses" Any addresses,
    "callsEnabled" Bool calls_enabled,
    "description" Str description,
    "email" Str email,
    "id" Str id,
    "images" Any images,
    "includeOwners" Bool include_owners,
    "name" Str name,
    "ownerIds" Texts owner_ids,
    "rolesEnabled" Bool roles_enabled,
    "rulesVisible" Bool rules_visible,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
    "visibility" Enum visibility,
});

rt::setters!(GroupUpdate {
    0 addresses with_addresses(Vec<super::GroupContact>) clear_addresses,
    1 calls_enabled with_calls_enabled(bool) clear_calls_enabled,
    2 description with_description(impl Into<String>) clear_description,
    3 email with_email(impl Into<String>) clear_email,
    4 id with_id(impl Into<String>) clear_id,
    5 images with_images(Vec<super::Image>) clear_images,
    6 include_owners with_include_owners(bool) clear_include_owners,
    7 name with_name(impl Into<String>) clear_name,
    8 owner_ids with_owner_ids(Vec<String>) clear_owner_ids,
    9 roles_enabled with_roles_enabled(bool) clear_roles_enabled,
    10 rules_visible with_rules_visible(bool) clear_rules_visible,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    12 state with_state(impl Into<super::GroupUpdateState>) clear_state,
    13 version with_version(i64) clear_version,
    14 visibility with_visibility(impl Into<super::GroupUpdateVisibility>) clear_visibility,
});

rt::open_enum!(GroupUpdateState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(GroupUpdateVisibility {
    Public = "public",
    OwnerIds = "ownerIds",
    Members = "members",
});
