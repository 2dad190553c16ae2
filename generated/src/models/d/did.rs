// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DID`.
#[non_exhaustive]
pub struct DID {
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
    /// `didPool`.
    pub did_pool: Option<super::DomainEntityRef>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<super::DomainEntityRef>,
    /// `ownerType`.
    pub owner_type: Option<super::DIDOwnerType>,
    /// `phoneNumber`.
    pub phone_number: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::DIDState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `ownerType` in [`DID`](super::DID).
#[derive(Clone)]
#[non_exhaustive]
pub enum DIDOwnerType {
    /// `USER`
    User,
    /// `PHONE`
    Phone,
    /// `IVR_CONFIG`
    IvrConfig,
    /// `GROUP`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`DID`](super::DID).
#[derive(Clone)]
#[non_exhaustive]
pub enum DIDState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DID {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "didPool" Any did_pool,
    "division" Any division,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "owner" Any owner,
    "ownerType" Enum owner_type,
    "phoneNumber" Str phone_number,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(DIDOwnerType {
    User = "USER",
    Phone = "PHONE",
    IvrConfig = "IVR_CONFIG",
    Group = "GROUP",
});

rt::open_enum!(DIDState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
