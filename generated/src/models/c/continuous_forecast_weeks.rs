// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContinuousForecastWeeks`.
#[non_exhaustive]
pub struct ContinuousForecastWeeks {
    /// `values`.
    pub values: Option<Vec<f64>>,
    /// `weekOffset`.
    pub week_offset: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContinuousForecastWeeks {
    "values" Any values,
    "weekOffset" Int week_offset,
});
