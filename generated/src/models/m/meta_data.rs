// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetaData`.
#[non_exhaustive]
pub struct MetaData {
    /// `pairing-token`.
    pub pairing_token: Option<String>,
    /// `pairing-trust`.
    pub pairing_trust: Option<Vec<String>>,
    /// `pairing-url`.
    pub pairing_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetaData {
    "pairing-token" Str pairing_token,
    "pairing-trust" Texts pairing_trust,
    "pairing-url" Str pairing_url,
});
