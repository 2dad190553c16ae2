// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DefaultGreetingList`.
#[non_exhaustive]
pub struct DefaultGreetingList {
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `greetings`.
    pub greetings: Option<std::collections::BTreeMap<String, super::Greeting>>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<super::GreetingOwner>,
    /// `ownerType`.
    pub owner_type: Option<super::DefaultGreetingListOwnerType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `ownerType` in [`DefaultGreetingList`](super::DefaultGreetingList).
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultGreetingListOwnerType {
    /// `USER`
    User,
    /// `ORGANIZATION`
    Organization,
    /// `GROUP`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DefaultGreetingList {
    "createdBy" Str created_by,
    "createdDate" DateTime created_date,
    "greetings" Any greetings,
    "id" Str id,
    "modifiedBy" Str modified_by,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "owner" Any owner,
    "ownerType" Enum owner_type,
    "selfUri" Str self_uri,
});

rt::setters!(DefaultGreetingList {
    0 created_by with_created_by(impl Into<String>) clear_created_by,
    1 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    2 greetings with_greetings(std::collections::BTreeMap<String, super::Greeting>) clear_greetings,
    3 id with_id(impl Into<String>) clear_id,
    4 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    5 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    6 name with_name(impl Into<String>) clear_name,
    7 owner with_owner(super::GreetingOwner) clear_owner,
    8 owner_type with_owner_type(impl Into<super::DefaultGreetingListOwnerType>) clear_owner_type,
    9 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(DefaultGreetingListOwnerType {
    User = "USER",
    Organization = "ORGANIZATION",
    Group = "GROUP",
});
