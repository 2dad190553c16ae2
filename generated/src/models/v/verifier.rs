// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Verifier`.
#[non_exhaustive]
pub struct Verifier {
    /// `credential`.
    pub credential: Option<super::Credential>,
    /// `default`.
    pub default: Option<bool>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::VerifierType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Verifier`](super::Verifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum VerifierType {
    /// `totp`
    Totp,
    /// `webauthn`
    Webauthn,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Verifier {
    "credential" Any credential,
    "default" Bool default,
    "enabled" Bool enabled,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(VerifierType {
    Totp = "totp",
    Webauthn = "webauthn",
});
