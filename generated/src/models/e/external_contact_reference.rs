// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactReference`.
#[non_exhaustive]
pub struct ExternalContactReference {
    /// `firstName`.
    pub first_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactReference {
    "firstName" Str first_name,
    "id" Str id,
    "lastName" Str last_name,
    "selfUri" Str self_uri,
});
