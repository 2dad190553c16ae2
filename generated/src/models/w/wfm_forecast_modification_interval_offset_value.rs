// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmForecastModificationIntervalOffsetValue`.
#[non_exhaustive]
pub struct WfmForecastModificationIntervalOffsetValue {
    /// `intervalIndex`, required.
    pub interval_index: Option<i64>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmForecastModificationIntervalOffsetValue {
    "intervalIndex" Int interval_index,
    "value" Float value,
});
