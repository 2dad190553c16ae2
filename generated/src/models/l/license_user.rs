// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LicenseUser`.
#[non_exhaustive]
pub struct LicenseUser {
    /// `id`.
    pub id: Option<String>,
    /// `licenses`.
    pub licenses: Option<Vec<super::LicenseDefinition>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LicenseUser {
    "id" Str id,
    "licenses" Any licenses,
    "selfUri" Str self_uri,
});
