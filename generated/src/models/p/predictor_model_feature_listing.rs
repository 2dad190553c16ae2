// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorModelFeatureListing`.
#[non_exhaustive]
pub struct PredictorModelFeatureListing {
    /// `entities`.
    pub entities: Option<Vec<super::PredictorModelFeature>>,
    __marks: rt::Marks,
}

rt::model!(PredictorModelFeatureListing {
    "entities" Any entities,
});
