// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LogCaptureUserConfiguration`.
///
/// The service requires `dateExpired` in requests.
#[non_exhaustive]
pub struct LogCaptureUserConfiguration {
    /// `captureMethod`.
    pub capture_method: Option<super::LogCaptureUserConfigurationCaptureMethod>,
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
/// The values of `captureMethod` in [`LogCaptureUserConfiguration`](super::LogCaptureUserConfiguration).
#[derive(Clone)]
#[non_exhaustive]
pub enum LogCaptureUserConfigurationCaptureMethod {
    /// `OnDemand`
    OnDemand,
    /// `Scheduled`
    Scheduled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LogCaptureUserConfiguration {
    "captureMethod" Enum capture_method,
    "dateExpired" DateTime date_expired,
    "dateStarted" DateTime date_started,
    "id" Str id,
    "selfUri" Str self_uri,
});

rt::setters!(LogCaptureUserConfiguration {
    0 capture_method with_capture_method(impl Into<super::LogCaptureUserConfigurationCaptureMethod>) clear_capture_method,
    1 date_expired with_date_expired(impl Into<rt::DateTime>) clear_date_expired,
    2 date_started with_date_started(impl Into<rt::DateTime>) clear_date_started,
    3 id with_id(impl Into<String>) clear_id,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(LogCaptureUserConfigurationCaptureMethod {
    OnDemand = "OnDemand",
    Scheduled = "Scheduled",
});
