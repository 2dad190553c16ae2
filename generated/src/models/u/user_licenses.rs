// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserLicenses`.
#[non_exhaustive]
pub struct UserLicenses {
    /// `id`.
    pub id: Option<String>,
    /// `licenses`.
    pub licenses: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserLicenses {
    "id" Str id,
    "licenses" Texts licenses,
    "selfUri" Str self_uri,
});
