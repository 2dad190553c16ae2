// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DIDPool`.
///
/// The service requires `endPhoneNumber`, `name`, `startPhoneNumber` in requests.
#[non_exhaustive]
pub struct DIDPool {
    /// `comments`.
    pub comments: Option<String>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdByApp`.
    pub created_by_app: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `endPhoneNumber`, required.
    pub end_phone_number: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `provider`.
    pub provider: Option<super::DIDPoolProvider>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startPhoneNumber`, required.
    pub start_phone_number: Option<String>,
    /// `state`.
    pub state: Option<super::DIDPoolState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `provider` in [`DIDPool`](super::DIDPool).
#[derive(Clone)]
#[non_exhaustive]
pub enum DIDPoolProvider {
    /// `PURE_CLOUD`
    PureCloud,
    /// `PURE_CLOUD_VOICE`
    PureCloudVoice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`DIDPool`](super::DIDPool).
#[derive(Clone)]
#[non_exhaustive]
pub enum DIDPoolState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DIDPool {
    "comments" Str comments,
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "endPhoneNumber" Str end_phone_number,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "provider" Enum provider,
    "selfUri" Str self_uri,
    "startPhoneNumber" Str start_phone_number,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(DIDPool {
    0 comments with_comments(impl Into<String>) clear_comments,
    1 created_by with_created_by(impl Into<String>) clear_created_by,
    2 created_by_app with_created_by_app(impl Into<String>) clear_created_by_app,
    3 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    4 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    5 description with_description(impl Into<String>) clear_description,
    6 division with_division(super::Division) clear_division,
    7 end_phone_number with_end_phone_number(impl Into<String>) clear_end_phone_number,
    8 id with_id(impl Into<String>) clear_id,
    9 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    10 modified_by_app with_modified_by_app(impl Into<String>) clear_modified_by_app,
    11 name with_name(impl Into<String>) clear_name,
    12 provider with_provider(impl Into<super::DIDPoolProvider>) clear_provider,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 start_phone_number with_start_phone_number(impl Into<String>) clear_start_phone_number,
    15 state with_state(impl Into<super::DIDPoolState>) clear_state,
    16 version with_version(i64) clear_version,
});

rt::open_enum!(DIDPoolProvider {
    PureCloud = "PURE_CLOUD",
    PureCloudVoice = "PURE_CLOUD_VOICE",
});

rt::open_enum!(DIDPoolState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
