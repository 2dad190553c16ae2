// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocationCreateDefinition`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct LocationCreateDefinition {
    /// `address`.
    pub address: Option<super::LocationAddress>,
    /// `contactUser`.
    pub contact_user: Option<String>,
    /// `emergencyNumber`.
    pub emergency_number: Option<super::LocationEmergencyNumber>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `path`.
    pub path: Option<Vec<String>>,
    /// `state`.
    pub state: Option<super::LocationCreateDefinitionState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LocationCreateDefinition`](super::LocationCreateDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationCreateDefinitionState {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocationCreateDefinition {
    "address" Any address,
    "contactUser" Str contact_user,
    "emergencyNumber" Any emergency_number,
    "name" Str name,
    "notes" Str notes,
    "path" Texts path,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(LocationCreateDefinition {
    0 address with_address(super::LocationAddress) clear_address,
    1 contact_user with_contact_user(impl Into<String>) clear_contact_user,
    2 emergency_number with_emergency_number(super::LocationEmergencyNumber) clear_emergency_number,
    3 name with_name(impl Into<String>) clear_name,
    4 notes with_notes(impl Into<String>) clear_notes,
    5 path with_path(Vec<String>) clear_path,
    6 state with_state(impl Into<super::LocationCreateDefinitionState>) clear_state,
    7 version with_version(i64) clear_version,
});

rt::open_enum!(LocationCreateDefinitionState {
    Active = "active",
    Deleted = "deleted",
});
