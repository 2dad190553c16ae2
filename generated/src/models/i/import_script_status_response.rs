// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ImportScriptStatusResponse`.
#[non_exhaustive]
pub struct ImportScriptStatusResponse {
    /// `message`.
    pub message: Option<String>,
    /// `succeeded`.
    pub succeeded: Option<bool>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ImportScriptStatusResponse {
    "message" Str message,
    "succeeded" Bool succeeded,
    "url" Str url,
});
