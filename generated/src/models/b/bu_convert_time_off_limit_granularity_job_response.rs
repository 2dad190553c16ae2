// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuConvertTimeOffLimitGranularityJobResponse`.
#[non_exhaustive]
pub struct BuConvertTimeOffLimitGranularityJobResponse {
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`, required.
    pub id: Option<String>,
    /// `progress`.
    pub progress: Option<super::BuConvertTimeOffLimitGranularityJobProgress>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::BuConvertTimeOffLimitGranularityJobResponseStatus>,
    /// `timeOffLimit`, required.
    pub time_off_limit: Option<super::BuTimeOffLimitReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuConvertTimeOffLimitGranularityJobResponse`](super::BuConvertTimeOffLimitGranularityJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuConvertTimeOffLimitGranularityJobResponseStatus {
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    /// `Processing`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuConvertTimeOffLimitGranularityJobResponse {
    "error" Any error,
    "id" Str id,
    "progress" Any progress,
    "selfUri" Str self_uri,
    "status" Enum status,
    "timeOffLimit" Any time_off_limit,
});

rt::open_enum!(BuConvertTimeOffLimitGranularityJobResponseStatus {
    Complete = "Complete",
    Error = "Error",
    Processing = "Processing",
});
