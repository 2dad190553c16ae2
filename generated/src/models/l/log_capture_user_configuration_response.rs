// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogCaptureUserConfigurationResponse`.
#[non_exhaustive]
pub struct LogCaptureUserConfigurationResponse {
    /// `dateExpired`, required.
    pub date_expired: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LogCaptureUserConfigurationResponse {
    "dateExpired" DateTime date_expired,
    "dateStarted" DateTime date_started,
    "id" Str id,
    "selfUri" Str self_uri,
});
