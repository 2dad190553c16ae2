// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DIDNumber`.
#[non_exhaustive]
pub struct DIDNumber {
    /// `assigned`.
    pub assigned: Option<bool>,
    /// `didPool`.
    pub did_pool: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `number`.
    pub number: Option<String>,
    /// `owner`.
    pub owner: Option<super::DomainEntityRef>,
    /// `ownerType`.
    pub owner_type: Option<super::DIDNumberOwnerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `ownerType` in [`DIDNumber`](super::DIDNumber).
#[derive(Clone)]
#[non_exhaustive]
pub enum DIDNumberOwnerType {
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

rt::model!(DIDNumber {
    "assigned" Bool assigned,
    "didPool" Any did_pool,
    "id" Str id,
    "name" Str name,
    "number" Str number,
    "owner" Any owner,
    "ownerType" Enum owner_type,
    "selfUri" Str self_uri,
});

rt::open_enum!(DIDNumberOwnerType {
    User = "USER",
    Phone = "PHONE",
    IvrConfig = "IVR_CONFIG",
    Group = "GROUP",
});
