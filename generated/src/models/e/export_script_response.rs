// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExportScriptResponse`.
#[non_exhaustive]
pub struct ExportScriptResponse {
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExportScriptResponse {
    "url" Str url,
});
