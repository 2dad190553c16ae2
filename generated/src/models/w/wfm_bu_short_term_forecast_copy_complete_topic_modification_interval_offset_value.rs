// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue {
    /// `intervalIndex`.
    pub interval_index: Option<i64>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastCopyCompleteTopicModificationIntervalOffsetValue {
    "intervalIndex" Int interval_index,
    "value" Float value,
});
