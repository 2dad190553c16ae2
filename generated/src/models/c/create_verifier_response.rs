// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateVerifierResponse`.
#[non_exhaustive]
pub struct CreateVerifierResponse {
    /// `default`.
    pub default: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `encodedQuickResponseCode`.
    pub encoded_quick_response_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `keyUri`.
    pub key_uri: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::CreateVerifierResponseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CreateVerifierResponse`](super::CreateVerifierResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateVerifierResponseType {
    /// `totp`
    Totp,
    /// `webauthn`
    Webauthn,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateVerifierResponse {
    "default" Bool default,
    "enabled" Bool enabled,
    "encodedQuickResponseCode" Str encoded_quick_response_code,
    "id" Str id,
    "keyUri" Str key_uri,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(CreateVerifierResponseType {
    Totp = "totp",
    Webauthn = "webauthn",
});
