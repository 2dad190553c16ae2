// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacetStatistics`.
#[non_exhaustive]
pub struct FacetStatistics {
    /// `count`.
    pub count: Option<i64>,
    /// `dateMax`.
    pub date_max: Option<rt::DateTime>,
    /// `dateMin`.
    pub date_min: Option<rt::DateTime>,
    /// `max`.
    pub max: Option<f64>,
    /// `mean`.
    pub mean: Option<f64>,
    /// `min`.
    pub min: Option<f64>,
    /// `stdDeviation`.
    pub std_deviation: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(FacetStatistics {
    "count" Int count,
    "dateMax" DateTime date_max,
    "dateMin" DateTime date_min,
    "max" Float max,
    "mean" Float mean,
    "min" Float min,
    "stdDeviation" Float std_deviation,
});
