// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CredentialParameter`.
#[non_exhaustive]
pub struct CredentialParameter {
    /// `alg`, required.
    pub alg: Option<i64>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CredentialParameter {
    "alg" Int alg,
    "type" Str r#type,
});
