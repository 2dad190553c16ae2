// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustRequest`.
#[non_exhaustive]
pub struct TrustRequest {
    /// `createdBy`.
    pub created_by: Option<super::OrgUser>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `groups`.
    pub groups: Option<Vec<super::TrustGroup>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `trustee`, required.
    pub trustee: Option<super::Organization>,
    /// `users`.
    pub users: Option<Vec<super::OrgUser>>,
    __marks: rt::Marks,
}

rt::model!(TrustRequest {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "groups" Any groups,
    "id" Str id,
    "selfUri" Str self_uri,
    "trustee" Any trustee,
    "users" Any users,
});
