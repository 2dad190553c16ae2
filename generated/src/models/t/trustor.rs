// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Trustor`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct Trustor {
    /// `authorization`.
    pub authorization: Option<super::TrusteeAuthorization>,
    /// `createdBy`.
    pub created_by: Option<super::OrgUser>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `organization`.
    pub organization: Option<super::Organization>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Trustor {
    "authorization" Any authorization,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "enabled" Bool enabled,
    "id" Str id,
    "organization" Any organization,
    "selfUri" Str self_uri,
});

rt::setters!(Trustor {
    0 authorization with_authorization(super::TrusteeAuthorization) clear_authorization,
    1 created_by with_created_by(super::OrgUser) clear_created_by,
    2 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    3 enabled with_enabled(bool) clear_enabled,
    4 id with_id(impl Into<String>) clear_id,
    5 organization with_organization(super::Organization) clear_organization,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
