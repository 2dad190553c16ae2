// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LocationAddressVerificationDetails`.
#[non_exhaustive]
pub struct LocationAddressVerificationDetails {
    /// `dateFinished`.
    pub date_finished: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `service`.
    pub service: Option<String>,
    /// `status`.
    pub status: Option<super::LocationAddressVerificationDetailsStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LocationAddressVerificationDetails`](super::LocationAddressVerificationDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationAddressVerificationDetailsStatus {
    /// `Pending`
    Pending,
    /// `InProgress`
    InProgress,
    /// `Retry`
    Retry,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LocationAddressVerificationDetails {
    "dateFinished" DateTime date_finished,
    "dateStarted" DateTime date_started,
    "service" Str service,
    "status" Enum status,
});

rt::setters!(LocationAddressVerificationDetails {
    0 date_finished with_date_finished(impl Into<rt::DateTime>) clear_date_finished,
    1 date_started with_date_started(impl Into<rt::DateTime>) clear_date_started,
    2 service with_service(impl Into<String>) clear_service,
    3 status with_status(impl Into<super::LocationAddressVerificationDetailsStatus>) clear_status,
});

rt::open_enum!(LocationAddressVerificationDetailsStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Retry = "Retry",
    Complete = "Complete",
    Failed = "Failed",
});
