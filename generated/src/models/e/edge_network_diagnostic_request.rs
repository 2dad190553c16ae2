// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeNetworkDiagnosticRequest`.
///
/// The service requires `host` in requests.
#[non_exhaustive]
pub struct EdgeNetworkDiagnosticRequest {
    /// `host`, required.
    pub host: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeNetworkDiagnosticRequest {
    "host" Str host,
});

rt::setters!(EdgeNetworkDiagnosticRequest {
    0 host with_host(impl Into<String>) clear_host,
});
