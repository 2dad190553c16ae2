// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetTimeOffIntegrationStatusRequest`.
///
/// The service requires `integrationStatus` in requests.
#[non_exhaustive]
pub struct SetTimeOffIntegrationStatusRequest {
    /// `integrationStatus`, required.
    pub integration_status: Option<
        super::SetTimeOffIntegrationStatusRequestIntegrationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `integrationStatus` in [`SetTimeOffIntegrationStatusRequest`](super::SetTimeOffIntegrationStatusRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum SetTimeOffIntegrationStatusRequestIntegrationStatus {
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

rt::model!(SetTimeOffIntegrationStatusRequest {
    "integrationStatus" Enum integration_status,
});

rt::setters!(SetTimeOffIntegrationStatusRequest {
    0 integration_status with_integration_status(impl Into<super::SetTimeOffIntegrationStatusRequestIntegrationStatus>) clear_integration_status,
});

rt::open_enum!(SetTimeOffIntegrationStatusRequestIntegrationStatus {
    Processing = "Processing",
    Error = "Error",
    AutomaticallyComplete = "AutomaticallyComplete",
    ManuallyComplete = "ManuallyComplete",
});
