// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimServiceProviderConfigAuthenticationScheme`.
#[non_exhaustive]
pub struct ScimServiceProviderConfigAuthenticationScheme {
    /// `description`, required.
    pub description: Option<String>,
    /// `documentationUri`.
    pub documentation_uri: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `primary`.
    pub primary: Option<bool>,
    /// `specUri`.
    pub spec_uri: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ScimServiceProviderConfigAuthenticationSchemeType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ScimServiceProviderConfigAuthenticationScheme`](super::ScimServiceProviderConfigAuthenticationScheme).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimServiceProviderConfigAuthenticationSchemeType {
    /// `oauth`
    Oauth,
    /// `oauth2`
    Oauth2,
    /// `oauthbearertoken`
    Oauthbearertoken,
    /// `httpbasic`
    Httpbasic,
    /// `httpdigest`
    Httpdigest,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimServiceProviderConfigAuthenticationScheme {
    "description" Str description,
    "documentationUri" Str documentation_uri,
    "name" Str name,
    "primary" Bool primary,
    "specUri" Str spec_uri,
    "type" Enum r#type,
});

rt::open_enum!(ScimServiceProviderConfigAuthenticationSchemeType {
    Oauth = "oauth",
    Oauth2 = "oauth2",
    Oauthbearertoken = "oauthbearertoken",
    Httpbasic = "httpbasic",
    Httpdigest = "httpdigest",
});
