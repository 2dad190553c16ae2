// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsSummaryMetricItem`.
#[non_exhaustive]
pub struct InsightsSummaryMetricItem {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::InsightsSummaryMetricPeriodPoints>,
    /// `metric`.
    pub metric: Option<super::AddressableEntityRef>,
    /// `percentOfGoalChange`.
    pub percent_of_goal_change: Option<f64>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::InsightsSummaryMetricPeriodPoints>,
    /// `valueChange`.
    pub value_change: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(InsightsSummaryMetricItem {
    "comparativePeriod" Any comparative_period,
    "metric" Any metric,
    "percentOfGoalChange" Float percent_of_goal_change,
    "primaryPeriod" Any primary_period,
    "valueChange" Float value_change,
});
