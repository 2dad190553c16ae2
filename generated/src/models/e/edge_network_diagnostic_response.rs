// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeNetworkDiagnosticResponse`.
#[non_exhaustive]
pub struct EdgeNetworkDiagnosticResponse {
    /// `commandCorrelationId`.
    pub command_correlation_id: Option<String>,
    /// `diagnostics`.
    pub diagnostics: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeNetworkDiagnosticResponse {
    "commandCorrelationId" Str command_correlation_id,
    "diagnostics" Str diagnostics,
});
