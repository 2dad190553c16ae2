// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthClientRequest`.
///
/// The service requires `authorizedGrantType`, `name` in requests.
#[non_exhaustive]
pub struct OAuthClientRequest {
    /// `accessTokenValiditySeconds`.
    pub access_token_validity_seconds: Option<i64>,
    /// `authorizedGrantType`, required.
    pub authorized_grant_type: Option<super::OAuthClientRequestAuthorizedGrantType>,
    /// `dateToDelete`.
    pub date_to_delete: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
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
    /// `state`.
    pub state: Option<super::OAuthClientRequestState>,
    __marks: rt::Marks,
}
/// The values of `authorizedGrantType` in [`OAuthClientRequest`](super::OAuthClientRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthClientRequestAuthorizedGrantType {
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
/// The values of `state` in [`OAuthClientRequest`](super::OAuthClientRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum OAuthClientRequestState {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OAuthClientRequest {
    "accessTokenValiditySeconds" Int access_token_validity_seconds,
    "authorizedGrantType" Enum authorized_grant_type,
    "dateToDelete" DateTime date_to_delete,
    "description" Str description,
    "name" Str name,
    "registeredRedirectUri" Texts registered_redirect_uri,
    "roleDivisions" Any role_divisions,
    "roleIds" Texts role_ids,
    "scope" Texts scope,
    "state" Enum state,
});

rt::setters!(OAuthClientRequest {
    0 access_token_validity_seconds with_access_token_validity_seconds(i64) clear_access_token_validity_seconds,
    1 authorized_grant_type with_authorized_grant_type(impl Into<super::OAuthClientRequestAuthorizedGrantType>) clear_authorized_grant_type,
    2 date_to_delete with_date_to_delete(impl Into<rt::DateTime>) clear_date_to_delete,
    3 description with_description(impl Into<String>) clear_description,
    4 name with_name(impl Into<String>) clear_name,
    5 registered_redirect_uri with_registered_redirect_uri(Vec<String>) clear_registered_redirect_uri,
    6 role_divisions with_role_divisions(Vec<super::RoleDivision>) clear_role_divisions,
    7 role_ids with_role_ids(Vec<String>) clear_role_ids,
    8 scope with_scope(Vec<String>) clear_scope,
    9 state with_state(impl Into<super::OAuthClientRequestState>) clear_state,
});

rt::open_enum!(OAuthClientRequestAuthorizedGrantType {
    Code = "CODE",
    Token = "TOKEN",
    Saml2Bearer = "SAML2-BEARER",
    Password = "PASSWORD",
    ClientCredentials = "CLIENT-CREDENTIALS",
});

rt::open_enum!(OAuthClientRequestState {
    Active = "active",
    Disabled = "disabled",
    Inactive = "inactive",
});
