// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthzGrant`.
#[non_exhaustive]
pub struct AuthzGrant {
    /// `division`.
    pub division: Option<super::AuthzDivision>,
    /// `grantMadeAt`.
    pub grant_made_at: Option<rt::DateTime>,
    /// `role`.
    pub role: Option<super::AuthzGrantRole>,
    /// `subjectId`.
    pub subject_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthzGrant {
    "division" Any division,
    "grantMadeAt" DateTime grant_made_at,
    "role" Any role,
    "subjectId" Str subject_id,
});
