// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PublicKeyCredentialCreationOptions`.
#[non_exhaustive]
pub struct PublicKeyCredentialCreationOptions {
    /// `attestation`.
    pub attestation: Option<String>,
    /// `attestationFormats`.
    pub attestation_formats: Option<Vec<String>>,
    /// `authenticatorSelection`.
    pub authenticator_selection: Option<super::AuthenticatorSelection>,
    /// `challenge`, required.
    pub challenge: Option<String>,
    /// `excludeCredentials`.
    pub exclude_credentials: Option<Vec<super::CredentialDescriptor>>,
    /// `extensions`.
    pub extensions: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `hints`.
    pub hints: Option<Vec<String>>,
    /// `pubKeyCredParams`, required.
    pub pub_key_cred_params: Option<Vec<super::CredentialParameter>>,
    /// `rp`, required.
    pub rp: Option<super::RelyingPartyEntity>,
    /// `timeout`.
    pub timeout: Option<i64>,
    /// `user`, required.
    pub user: Option<super::UserEntity>,
    __marks: rt::Marks,
}

rt::model!(PublicKeyCredentialCreationOptions {
    "attestation" Str attestation,
    "attestationFormats" Texts attestation_formats,
    "authenticatorSelection" Any authenticator_selection,
    "challenge" Str challenge,
    "excludeCredentials" Any exclude_credentials,
    "extensions" Any extensions,
    "hints" Texts hints,
    "pubKeyCredParams" Any pub_key_cred_params,
    "rp" Any rp,
    "timeout" Int timeout,
    "user" Any user,
});
