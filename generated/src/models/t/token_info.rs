// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TokenInfo`.
#[non_exhaustive]
pub struct TokenInfo {
    /// `OAuthClient`.
    pub o_auth_client: Option<super::OrgOAuthClient>,
    /// `authorizedScope`.
    pub authorized_scope: Option<Vec<String>>,
    /// `clonedUser`.
    pub cloned_user: Option<super::TokenInfoClonedUser>,
    /// `dateTokenIdles`.
    pub date_token_idles: Option<rt::DateTime>,
    /// `homeOrganization`.
    pub home_organization: Option<super::NamedEntity>,
    /// `organization`.
    pub organization: Option<super::NamedEntity>,
    __marks: rt::Marks,
}

rt::model!(TokenInfo {
    "OAuthClient" Any o_auth_client,
    "authorizedScope" Texts authorized_scope,
    "clonedUser" Any cloned_user,
    "dateTokenIdles" DateTime date_token_idles,
    "homeOrganization" Any home_organization,
    "organization" Any organization,
});
