// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ComplianceResponse`.
///
/// The service requires `message` in requests.
#[non_exhaustive]
pub struct ComplianceResponse {
    /// `message`, required.
    pub message: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ComplianceResponse {
    "message" Str message,
});

rt::setters!(ComplianceResponse {
    0 message with_message(impl Into<String>) clear_message,
});
