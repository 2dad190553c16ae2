// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthClient`.
#[non_exhaustive]
pub struct OAuthClient {
    /// `accessTokenValiditySeconds`.
    pub access_token_validity_seconds: Option<i64>,
    /// `authorizedGrantType`, required.
    pub authorized_grant_type: Option<super::OAuthClientAuthorizedGrantType>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateToDelete`.
    pub date_to_delete: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `registeredRedirectUri`.
    pub registered_redirect_uri: Option<Vec<String>>,
    /// `roleDivisions`.
    pub role_divisions: Option<Vec<super::RoleDivision>>,
    /// `roleIds`.
    pub role_ids: Option<Vec<String>>,
    /// `scope`.
    pub scope: Option<Vec<String>>,
    /// `secret`.
    pub secret: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::OAuthClientState>,
    __marks: rt::Marks,
}
/// The values of `authorizedGrantType` in [`OAuthClient`](super::OAuthClient).
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthClientAuthorizedGrantType {
    /// `CODE`
    Code,
    /// `TOKEN`
    Token,
    /// `SAML2-BEARER`
    Saml2Bearer,
    /// `PASSWORD`
    Password,
    /// `CLIENT-CREDENTIALS`
    ClientCredentials,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`OAuthClient`](super::OAuthClient).
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthClientState {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OAuthClient {
    "accessTokenValiditySeconds" Int access_token_validity_seconds,
    "authorizedGrantType" Enum authorized_grant_type,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateToDelete" DateTime date_to_delete,
    "description" Str description,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "registeredRedirectUri" Texts registered_redirect_uri,
    "roleDivisions" Any role_divisions,
    "roleIds" Texts role_ids,
    "scope" Texts scope,
    "secret" Str secret,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(OAuthClientAuthorizedGrantType {
    Code = "CODE",
    Token = "TOKEN",
    Saml2Bearer = "SAML2-BEARER",
    Password = "PASSWORD",
    ClientCredentials = "CLIENT-CREDENTIALS",
});

rt::open_enum!(OAuthClientState {
    Active = "active",
    Disabled = "disabled",
    Inactive = "inactive",
});
