// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffIntegrationStatusResponse`.
#[non_exhaustive]
pub struct TimeOffIntegrationStatusResponse {
    /// `integrationStatus`, required.
    pub integration_status: Option<
        super::TimeOffIntegrationStatusResponseIntegrationStatus,
    >,
    /// `timeOffRequest`, required.
    pub time_off_request: Option<super::TimeOffRequestReference>,
    __marks: rt::Marks,
}
/// The values of `integrationStatus` in [`TimeOffIntegrationStatusResponse`](super::TimeOffIntegrationStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffIntegrationStatusResponseIntegrationStatus {
    /// `Processing`
    Processing,
    /// `Error`
    Error,
    /// `AutomaticallyComplete`
    AutomaticallyComplete,
    /// `ManuallyComplete`
    ManuallyComplete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffIntegrationStatusResponse {
    "integrationStatus" Enum integration_status,
    "timeOffRequest" Any time_off_request,
});

rt::open_enum!(TimeOffIntegrationStatusResponseIntegrationStatus {
    Processing = "Processing",
    Error = "Error",
    AutomaticallyComplete = "AutomaticallyComplete",
    ManuallyComplete = "ManuallyComplete",
});
