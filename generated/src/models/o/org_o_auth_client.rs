// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrgOAuthClient`.
#[non_exhaustive]
pub struct OrgOAuthClient {
    /// `authorizedGrantType`, required.
    pub authorized_grant_type: Option<super::OrgOAuthClientAuthorizedGrantType>,
    /// `createdBy`.
    pub created_by: Option<super::DomainEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateToDelete`.
    pub date_to_delete: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::DomainEntityRef>,
    /// `name`, required.
    pub name: Option<String>,
    /// `organization`.
    pub organization: Option<super::NamedEntity>,
    /// `roleDivisions`.
    pub role_divisions: Option<Vec<super::RoleDivision>>,
    /// `scope`.
    pub scope: Option<Vec<String>>,
    /// `state`.
    pub state: Option<super::OrgOAuthClientState>,
    __marks: rt::Marks,
}
/// The values of `authorizedGrantType` in [`OrgOAuthClient`](super::OrgOAuthClient).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgOAuthClientAuthorizedGrantType {
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
/// The values of `state` in [`OrgOAuthClient`](super::OrgOAuthClient).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgOAuthClientState {
    /// `active`
    Active,
    /// `disabled`
    Disabled,
    /// `inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OrgOAuthClient {
    "authorizedGrantType" Enum authorized_grant_type,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateToDelete" DateTime date_to_delete,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "organization" Any organization,
    "roleDivisions" Any role_divisions,
    "scope" Texts scope,
    "state" Enum state,
});

rt::open_enum!(OrgOAuthClientAuthorizedGrantType {
    Code = "CODE",
    Token = "TOKEN",
    Saml2Bearer = "SAML2-BEARER",
    Password = "PASSWORD",
    ClientCredentials = "CLIENT-CREDENTIALS",
});

rt::open_enum!(OrgOAuthClientState {
    Active = "active",
    Disabled = "disabled",
    Inactive = "inactive",
});
