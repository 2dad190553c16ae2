// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDomainVersionQualityReport`.
#[non_exhaustive]
pub struct NluDomainVersionQualityReport {
    /// `confusionMatrix`, required.
    pub confusion_matrix: Option<Vec<super::NluConfusionMatrixRow>>,
    /// `summary`, required.
    pub summary: Option<super::NluQualityReportSummary>,
    /// `version`, required.
    pub version: Option<super::NluDomainVersion>,
    __marks: rt::Marks,
}

rt::model!(NluDomainVersionQualityReport {
    "confusionMatrix" Any confusion_matrix,
    "summary" Any summary,
    "version" Any version,
});
