// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthenticatorAttestationResponse`.
///
/// The service requires `attestationObject`, `clientDataJSON` in requests.
#[non_exhaustive]
pub struct AuthenticatorAttestationResponse {
    /// `attestationObject`, required.
    pub attestation_object: Option<String>,
    /// `clientDataJSON`, required.
    pub client_data_json: Option<String>,
    /// `transports`.
    pub transports: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AuthenticatorAttestationResponse {
    "attestationObject" Str attestation_object,
    "clientDataJSON" Str client_data_json,
    "transports" Texts transports,
});

rt::setters!(AuthenticatorAttestationResponse {
    0 attestation_object with_attestation_object(impl Into<String>) clear_attestation_object,
    1 client_data_json with_client_data_json(impl Into<String>) clear_client_data_json,
    2 transports with_transports(Vec<String>) clear_transports,
});
