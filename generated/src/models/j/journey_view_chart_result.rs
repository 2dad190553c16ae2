// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChartResult`.
#[non_exhaustive]
pub struct JourneyViewChartResult {
    /// `id`.
    pub id: Option<String>,
    /// `metrics`.
    pub metrics: Option<Vec<super::JourneyViewChartMetricResult>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewChartResult {
    "id" Str id,
    "metrics" Any metrics,
    "selfUri" Str self_uri,
    "version" Int version,
});
