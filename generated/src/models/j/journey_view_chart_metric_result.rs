// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChartMetricResult`.
#[non_exhaustive]
pub struct JourneyViewChartMetricResult {
    /// `id`.
    pub id: Option<String>,
    /// `values`.
    pub values: Option<Vec<super::JourneyViewChartMetricResultValue>>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewChartMetricResult {
    "id" Str id,
    "values" Any values,
});
