// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidateAddressResponse`.
#[non_exhaustive]
pub struct ValidateAddressResponse {
    /// `response`.
    pub response: Option<super::SubscriberResponse>,
    /// `valid`, required.
    pub valid: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ValidateAddressResponse {
    "response" Any response,
    "valid" Bool valid,
});
