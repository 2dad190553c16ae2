// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EdgeNetworkDiagnostic`.
#[non_exhaustive]
pub struct EdgeNetworkDiagnostic {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EdgeNetworkDiagnostic {
    "id" Str id,
    "selfUri" Str self_uri,
});
