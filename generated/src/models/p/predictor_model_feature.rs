// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorModelFeature`.
#[non_exhaustive]
pub struct PredictorModelFeature {
    /// `id`.
    pub id: Option<String>,
    /// `percentageImportance`.
    pub percentage_importance: Option<f64>,
    /// `type`.
    pub r#type: Option<super::PredictorModelFeatureType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`PredictorModelFeature`](super::PredictorModelFeature).
#[derive(Clone)]
#[non_exhaustive]
pub enum PredictorModelFeatureType {
    /// `User`
    User,
    /// `Customer`
    Customer,
    /// `Other`
    Other,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PredictorModelFeature {
    "id" Str id,
    "percentageImportance" Float percentage_importance,
    "type" Enum r#type,
});

rt::open_enum!(PredictorModelFeatureType {
    User = "User",
    Customer = "Customer",
    Other = "Other",
});
