// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionMetricData`.
#[non_exhaustive]
pub struct SessionMetricData {
    /// `computed`.
    pub computed: Option<super::ComputedData>,
    /// `historical`.
    pub historical: Option<super::HistoricalData>,
    /// `model`.
    pub model: Option<super::ModelData>,
    /// `modelMetaData`.
    pub model_meta_data: Option<super::ModelMetaData>,
    /// `outliers`.
    pub outliers: Option<super::OutlierData>,
    __marks: rt::Marks,
}

rt::model!(SessionMetricData {
    "computed" Any computed,
    "historical" Any historical,
    "model" Any model,
    "modelMetaData" Any model_meta_data,
    "outliers" Any outliers,
});
