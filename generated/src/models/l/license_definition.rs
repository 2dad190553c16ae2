// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LicenseDefinition`.
#[non_exhaustive]
pub struct LicenseDefinition {
    /// `comprises`.
    pub comprises: Option<Vec<super::LicenseDefinition>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `permissions`.
    pub permissions: Option<super::Permissions>,
    /// `prerequisites`.
    pub prerequisites: Option<Vec<super::AddressableLicenseDefinition>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LicenseDefinition {
    "comprises" Any comprises,
    "description" Str description,
    "id" Str id,
    "permissions" Any permissions,
    "prerequisites" Any prerequisites,
    "selfUri" Str self_uri,
});
