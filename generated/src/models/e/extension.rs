// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Extension`.
#[non_exhaustive]
pub struct Extension {
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
    /// `extensionPool`.
    pub extension_pool: Option<super::DomainEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedByApp`.
    pub modified_by_app: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `number`.
    pub number: Option<String>,
    /// `owner`.
    pub owner: Option<super::DomainEntityRef>,
    /// `ownerType`.
    pub owner_type: Option<super::ExtensionOwnerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::ExtensionState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `ownerType` in [`Extension`](super::Extension).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExtensionOwnerType {
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
/// The values of `state` in [`Extension`](super::Extension).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExtensionState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Extension {
    "createdBy" Str created_by,
    "createdByApp" Str created_by_app,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "division" Any division,
    "extensionPool" Any extension_pool,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedByApp" Str modified_by_app,
    "name" Str name,
    "number" Str number,
    "owner" Any owner,
    "ownerType" Enum owner_type,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::open_enum!(ExtensionOwnerType {
    User = "USER",
    Phone = "PHONE",
    IvrConfig = "IVR_CONFIG",
    Group = "GROUP",
});

rt::open_enum!(ExtensionState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
