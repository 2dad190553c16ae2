// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Certificate`.
///
/// The service requires `certificate` in requests.
#[non_exhaustive]
pub struct Certificate {
    /// `certificate`, required.
    pub certificate: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Certificate {
    "certificate" Str certificate,
});

rt::setters!(Certificate {
    0 certificate with_certificate(impl Into<String>) clear_certificate,
});
