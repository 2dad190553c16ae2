// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmergencyLocation`.
///
/// The service requires `address`, `did`, `source` in requests.
#[non_exhaustive]
pub struct EmergencyLocation {
    /// `address`, required.
    pub address: Option<super::LocationAddress>,
    /// `did`, required.
    pub did: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`, required.
    pub source: Option<super::EmergencyLocationSource>,
    __marks: rt::Marks,
}
/// The values of `source` in [`EmergencyLocation`](super::EmergencyLocation).
#[derive(Clone)]
#[non_exhaustive]
pub enum EmergencyLocationSource {
    /// `Admin`
    Admin,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EmergencyLocation {
    "address" Any address,
    "did" Str did,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "source" Enum source,
});

rt::setters!(EmergencyLocation {
    0 address with_address(super::LocationAddress) clear_address,
    1 did with_did(impl Into<String>) clear_did,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 source with_source(impl Into<super::EmergencyLocationSource>) clear_source,
});

rt::open_enum!(EmergencyLocationSource {
    Admin = "Admin",
    User = "User",
});
