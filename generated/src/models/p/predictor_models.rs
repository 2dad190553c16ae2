// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorModels`.
#[non_exhaustive]
pub struct PredictorModels {
    /// `entities`.
    pub entities: Option<Vec<super::PredictorModel>>,
    /// `predictorModels`.
    pub predictor_models: Option<Vec<super::PredictorModel>>,
    __marks: rt::Marks,
}

rt::model!(PredictorModels {
    "entities" Any entities,
    "predictorModels" Any predictor_models,
});
