// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthenticatorSelection`.
#[non_exhaustive]
pub struct AuthenticatorSelection {
    /// `authenticatorAttachment`.
    pub authenticator_attachment: Option<String>,
    /// `requireResidentKey`.
    pub require_resident_key: Option<bool>,
    /// `residentKey`.
    pub resident_key: Option<String>,
    /// `userVerification`.
    pub user_verification: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuthenticatorSelection {
    "authenticatorAttachment" Str authenticator_attachment,
    "requireResidentKey" Bool require_resident_key,
    "residentKey" Str resident_key,
    "userVerification" Str user_verification,
});
