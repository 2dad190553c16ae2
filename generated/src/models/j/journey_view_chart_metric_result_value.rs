// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewChartMetricResultValue`.
#[non_exhaustive]
pub struct JourneyViewChartMetricResultValue {
    /// `groupByAttributes`.
    pub group_by_attributes: Option<Vec<super::GroupByAttribute>>,
    /// `value`.
    pub value: Option<super::Number>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewChartMetricResultValue {
    "groupByAttributes" Any group_by_attributes,
    "value" Any value,
});
