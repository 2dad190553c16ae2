// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CredentialDescriptor`.
#[non_exhaustive]
pub struct CredentialDescriptor {
    /// `id`, required.
    pub id: Option<String>,
    /// `transports`.
    pub transports: Option<Vec<String>>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CredentialDescriptor {
    "id" Str id,
    "transports" Texts transports,
    "type" Str r#type,
});
