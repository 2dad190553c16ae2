// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthAuthorization`.
#[non_exhaustive]
pub struct OAuthAuthorization {
    /// `client`.
    pub client: Option<super::OAuthClient>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `pending`.
    pub pending: Option<bool>,
    /// `resourceOwner`.
    pub resource_owner: Option<super::DomainEntityRef>,
    /// `roles`.
    pub roles: Option<Vec<String>>,
    /// `scope`.
    pub scope: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::OAuthAuthorizationState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`OAuthAuthorization`](super::OAuthAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthAuthorizationState {
    /// `Unauthorized`
    Unauthorized,
    /// `Requested`
    Requested,
    /// `Authorized`
    Authorized,
    /// `Revoked`
    Revoked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OAuthAuthorization {
    "client" Any client,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "modifiedBy" Any modified_by,
    "pending" Bool pending,
    "resourceOwner" Any resource_owner,
    "roles" Texts roles,
    "scope" Texts scope,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(OAuthAuthorizationState {
    Unauthorized = "Unauthorized",
    Requested = "Requested",
    Authorized = "Authorized",
    Revoked = "Revoked",
});
