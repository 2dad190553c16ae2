// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HealthInfo`.
#[non_exhaustive]
pub struct HealthInfo {
    /// `errorInfo`.
    pub error_info: Option<super::FlowHealthErrorInfo>,
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `overallScore`.
    pub overall_score: Option<f64>,
    /// `staticValidationResults`.
    pub static_validation_results: Option<Vec<String>>,
    /// `status`.
    pub status: Option<super::HealthInfoStatus>,
    /// `utterances`.
    pub utterances: Option<Vec<super::FlowHealthIntentUtterance>>,
    __marks: rt::Marks,
}
/// The values of `status` in [`HealthInfo`](super::HealthInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum HealthInfoStatus {
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HealthInfo {
    "errorInfo" Any error_info,
    "issueCount" Int issue_count,
    "overallScore" Float overall_score,
    "staticValidationResults" Texts static_validation_results,
    "status" Enum status,
    "utterances" Any utterances,
});

rt::open_enum!(HealthInfoStatus {
    InProgress = "InProgress",
    Completed = "Completed",
    Error = "Error",
});
