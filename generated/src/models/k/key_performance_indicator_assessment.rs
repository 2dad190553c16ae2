// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KeyPerformanceIndicatorAssessment`.
#[non_exhaustive]
pub struct KeyPerformanceIndicatorAssessment {
    /// `assessmentResult`.
    pub assessment_result: Option<
        super::KeyPerformanceIndicatorAssessmentAssessmentResult,
    >,
    /// `checks`.
    pub checks: Option<Vec<super::Check>>,
    /// `kpi`.
    pub kpi: Option<String>,
    __marks: rt::Marks,
}
/// The values of `assessmentResult` in [`KeyPerformanceIndicatorAssessment`](super::KeyPerformanceIndicatorAssessment).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyPerformanceIndicatorAssessmentAssessmentResult {
    /// `Unknown`
    Unknown,
    /// `NotSupported`
    NotSupported,
    /// `High`
    High,
    /// `Low`
    Low,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KeyPerformanceIndicatorAssessment {
    "assessmentResult" Enum assessment_result,
    "checks" Any checks,
    "kpi" Str kpi,
});

rt::open_enum!(KeyPerformanceIndicatorAssessmentAssessmentResult {
    Unknown = "Unknown",
    NotSupported = "NotSupported",
    High = "High",
    Low = "Low",
    Error = "Error",
});
