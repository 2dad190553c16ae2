// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SchedulingStatusResponse`.
#[non_exhaustive]
pub struct SchedulingStatusResponse {
    /// `errorDetails`.
    pub error_details: Option<Vec<super::SchedulingProcessingError>>,
    /// `id`.
    pub id: Option<String>,
    /// `percentComplete`.
    pub percent_complete: Option<i64>,
    /// `schedulingResultUri`.
    pub scheduling_result_uri: Option<String>,
    /// `status`.
    pub status: Option<super::SchedulingStatusResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`SchedulingStatusResponse`](super::SchedulingStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum SchedulingStatusResponseStatus {
    /// `Pending`
    Pending,
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `Ongoing`
    Ongoing,
    /// `PartialFailure`
    PartialFailure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SchedulingStatusResponse {
    "errorDetails" Any error_details,
    "id" Str id,
    "percentComplete" Int percent_complete,
    "schedulingResultUri" Str scheduling_result_uri,
    "status" Enum status,
});

rt::open_enum!(SchedulingStatusResponseStatus {
    Pending = "Pending",
    Success = "Success",
    Failed = "Failed",
    Ongoing = "Ongoing",
    PartialFailure = "PartialFailure",
});
