// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Group`.
///
/// The service requires `name`, `rulesVisible`, `type`, `visibility` in requests.
#[non_exhaustive]
pub struct Group {
    /// `addresses`.
    pub addresses: Option<Vec<super::GroupContact>>,
    /// `callsEnabled`.
    pub calls_enabled: Option<bool>,
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
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::GroupState>,
    /// `type`, required.
    pub r#type: Option<super::GroupType>,
    /// `version`.
    pub version: Option<i64>,
    /// `visibility`, required.
    pub visibility: Option<super::GroupVisibility>,
    __marks: rt::Marks,
}
/// The values of `state` in [`Group`](super::Group).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`Group`](super::Group).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupType {
    /// `official`
    Official,
    /// `social`
    Social,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `visibility` in [`Group`](super::Group).
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupVisibility {
    /// `public`
    Public,
    /// `owners`
    Owners,
    /// `members`
    Members,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Group {
    "addresses" Any addresses,
    "callsEnabled" Bool calls_enabled,
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
    "selfUri" Str self_uri,
    "state" Enum state,
    "type" Enum r#type,
    "version" Int version,
    "visibility" Enum visibility,
});

rt::setters!(Group {
    0 addresses with_addresses(Vec<super::GroupContact>) clear_addresses,
    1 calls_enabled with_calls_enabled(bool) clear_calls_enabled,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 description with_description(impl Into<String>) clear_description,
    4 email with_email(impl Into<String>) clear_email,
    5 id with_id(impl Into<String>) clear_id,
    6 images with_images(Vec<super::Image>) clear_images,
    7 include_owners with_include_owners(bool) clear_include_owners,
    8 member_count with_member_count(i64) clear_member_count,
    9 name with_name(impl Into<String>) clear_name,
    10 owners with_owners(Vec<super::User>) clear_owners,
    11 roles_enabled with_roles_enabled(bool) clear_roles_enabled,
    12 rules_visible with_rules_visible(bool) clear_rules_visible,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 state with_state(impl Into<super::GroupState>) clear_state,
    15 r#type with_type(impl Into<super::GroupType>) clear_type,
    16 version with_version(i64) clear_version,
    17 visibility with_visibility(impl Into<super::GroupVisibility>) clear_visibility,
});

rt::open_enum!(GroupState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

rt::open_enum!(GroupType {
    Official = "official",
    Social = "social",
});

rt::open_enum!(GroupVisibility {
    Public = "public",
    Owners = "owners",
    Members = "members",
});
