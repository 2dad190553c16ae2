// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluQualityReportSummary`.
#[non_exhaustive]
pub struct NluQualityReportSummary {
    /// `metrics`, required.
    pub metrics: Option<Vec<super::NluQualityReportSummaryMetric>>,
    __marks: rt::Marks,
}

rt::model!(NluQualityReportSummary {
    "metrics" Any metrics,
});
