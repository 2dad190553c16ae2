// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffBalanceJobResponse`.
#[non_exhaustive]
pub struct TimeOffBalanceJobResponse {
    /// `entities`.
    pub entities: Option<Vec<super::TimeOffBalanceResponse>>,
    /// `status`.
    pub status: Option<super::TimeOffBalanceJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`TimeOffBalanceJobResponse`](super::TimeOffBalanceJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffBalanceJobResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffBalanceJobResponse {
    "entities" Any entities,
    "status" Enum status,
});

rt::open_enum!(TimeOffBalanceJobResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
