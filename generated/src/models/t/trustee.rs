// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Trustee`.
#[non_exhaustive]
pub struct Trustee {
    /// `createdBy`.
    pub created_by: Option<super::OrgUser>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpired`.
    pub date_expired: Option<rt::DateTime>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `hasFullAccess`.
    pub has_full_access: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `isTrustedUser`.
    pub is_trusted_user: Option<bool>,
    /// `organization`.
    pub organization: Option<super::Organization>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `usesDefaultRole`.
    pub uses_default_role: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Trustee {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateExpired" DateTime date_expired,
    "enabled" Bool enabled,
    "hasFullAccess" Bool has_full_access,
    "id" Str id,
    "isTrustedUser" Bool is_trusted_user,
    "organization" Any organization,
    "selfUri" Str self_uri,
    "usesDefaultRole" Bool uses_default_role,
});
