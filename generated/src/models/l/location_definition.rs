// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocationDefinition`.
#[non_exhaustive]
pub struct LocationDefinition {
    /// `address`.
    pub address: Option<super::LocationAddress>,
    /// `addressStored`.
    pub address_stored: Option<bool>,
    /// `addressVerificationDetails`.
    pub address_verification_details: Option<super::LocationAddressVerificationDetails>,
    /// `addressVerified`.
    pub address_verified: Option<bool>,
    /// `contactUser`.
    pub contact_user: Option<super::AddressableEntityRef>,
    /// `emergencyNumber`.
    pub emergency_number: Option<super::LocationEmergencyNumber>,
    /// `floorplanImage`.
    pub floorplan_image: Option<Vec<super::LocationImage>>,
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `path`.
    pub path: Option<Vec<String>>,
    /// `profileImage`.
    pub profile_image: Option<Vec<super::LocationImage>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::LocationDefinitionState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`LocationDefinition`](super::LocationDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationDefinitionState {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocationDefinition {
    "address" Any address,
    "addressStored" Bool address_stored,
    "addressVerificationDetails" Any address_verification_details,
    "addressVerified" Bool address_verified,
    "contactUser" Any contact_user,
    "emergencyNumber" Any emergency_number,
    "floorplanImage" Any floorplan_image,
    "id" Str id,
    "images" Str images,
    "name" Str name,
    "notes" Str notes,
    "path" Texts path,
    "profileImage" Any profile_image,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(LocationDefinition {
    0 address with_address(super::LocationAddress) clear_address,
    1 address_stored with_address_stored(bool) clear_address_stored,
    2 address_verification_details with_address_verification_details(super::LocationAddressVerificationDetails) clear_address_verification_details,
    3 address_verified with_address_verified(bool) clear_address_verified,
    4 contact_user with_contact_user(super::AddressableEntityRef) clear_contact_user,
    5 emergency_number with_emergency_number(super::LocationEmergencyNumber) clear_emergency_number,
    6 floorplan_image with_floorplan_image(Vec<super::LocationImage>) clear_floorplan_image,
    7 id with_id(impl Into<String>) clear_id,
    8 images with_images(impl Into<String>) clear_images,
    9 name with_name(impl Into<String>) clear_name,
    10 notes with_notes(impl Into<String>) clear_notes,
    11 path with_path(Vec<String>) clear_path,
    12 profile_image with_profile_image(Vec<super::LocationImage>) clear_profile_image,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 state with_state(impl Into<super::LocationDefinitionState>) clear_state,
    15 version with_version(i64) clear_version,
});

rt::open_enum!(LocationDefinitionState {
    Active = "active",
    Deleted = "deleted",
});
