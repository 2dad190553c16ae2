// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Duration`.
#[non_exhaustive]
pub struct Duration {
    /// `nano`.
    pub nano: Option<i64>,
    /// `negative`.
    pub negative: Option<bool>,
    /// `positive`.
    pub positive: Option<bool>,
    /// `seconds`.
    pub seconds: Option<i64>,
    /// `units`.
    pub units: Option<Vec<super::TemporalUnit>>,
    /// `zero`.
    pub zero: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Duration {
    "nano" Int nano,
    "negative" Bool negative,
    "positive" Bool positive,
    "seconds" Int seconds,
    "units" Any units,
    "zero" Bool zero,
});
