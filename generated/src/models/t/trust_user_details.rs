// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrustUserDetails`.
#[non_exhaustive]
pub struct TrustUserDetails {
    /// `createdBy`.
    pub created_by: Option<super::OrgUser>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(TrustUserDetails {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
});
