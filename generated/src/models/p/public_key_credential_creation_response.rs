// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublicKeyCredentialCreationResponse`.
///
/// The service requires `id`, `rawId`, `response`, `type` in requests.
#[non_exhaustive]
pub struct PublicKeyCredentialCreationResponse {
    /// `authenticatorAttachment`.
    pub authenticator_attachment: Option<String>,
    /// `clientExtensionResults`.
    pub client_extension_results: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `rawId`, required.
    pub raw_id: Option<String>,
    /// `response`, required.
    pub response: Option<super::AuthenticatorAttestationResponse>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PublicKeyCredentialCreationResponse {
    "authenticatorAttachment" Str authenticator_attachment,
    "clientExtensionResults" Any client_extension_results,
    "id" Str id,
    "rawId" Str raw_id,
    "response" Any response,
    "type" Str r#type,
});

rt::setters!(PublicKeyCredentialCreationResponse {
    0 authenticator_attachment with_authenticator_attachment(impl Into<String>) clear_authenticator_attachment,
    1 client_extension_results with_client_extension_results(std::collections::BTreeMap<String, rt::Value>) clear_client_extension_results,
    2 id with_id(impl Into<String>) clear_id,
    3 raw_id with_raw_id(impl Into<String>) clear_raw_id,
    4 response with_response(super::AuthenticatorAttestationResponse) clear_response,
    5 r#type with_type(impl Into<String>) clear_type,
});
