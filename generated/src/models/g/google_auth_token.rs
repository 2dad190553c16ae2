// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleAuthToken`.
#[non_exhaustive]
pub struct GoogleAuthToken {
    /// `clientId`, required.
    pub client_id: Option<String>,
    /// `createdBy`, required.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`, required.
    pub date_created: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `scopes`, required.
    pub scopes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(GoogleAuthToken {
    "clientId" Str client_id,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "id" Str id,
    "scopes" Texts scopes,
});
