// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserTimeOffIntegrationStatusResponse`.
#[non_exhaustive]
pub struct UserTimeOffIntegrationStatusResponse {
    /// `integrationStatus`, required.
    pub integration_status: Option<
        super::UserTimeOffIntegrationStatusResponseIntegrationStatus,
    >,
    /// `timeOffRequest`, required.
    pub time_off_request: Option<super::TimeOffRequestReference>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `integrationStatus` in [`UserTimeOffIntegrationStatusResponse`](super::UserTimeOffIntegrationStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserTimeOffIntegrationStatusResponseIntegrationStatus {
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

rt::model!(UserTimeOffIntegrationStatusResponse {
    "integrationStatus" Enum integration_status,
    "timeOffRequest" Any time_off_request,
    "user" Any user,
});

rt::open_enum!(UserTimeOffIntegrationStatusResponseIntegrationStatus {
    Processing = "Processing",
    Error = "Error",
    AutomaticallyComplete = "AutomaticallyComplete",
    ManuallyComplete = "ManuallyComplete",
});
