// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateVerifierRequest`.
///
/// The service requires `token` in requests.
#[non_exhaustive]
pub struct ValidateVerifierRequest {
    /// `enable`.
    pub enable: Option<bool>,
    /// `token`, required.
    pub token: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ValidateVerifierRequest {
    "enable" Bool enable,
    "token" Str token,
});

rt::setters!(ValidateVerifierRequest {
    0 enable with_enable(bool) clear_enable,
    1 token with_token(impl Into<String>) clear_token,
});
