// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BeginWebAuthnRegistrationResponse`.
#[non_exhaustive]
pub struct BeginWebAuthnRegistrationResponse {
    /// `publicKey`, required.
    pub public_key: Option<super::PublicKeyCredentialCreationOptions>,
    __marks: rt::Marks,
}

rt::model!(BeginWebAuthnRegistrationResponse {
    "publicKey" Any public_key,
});
