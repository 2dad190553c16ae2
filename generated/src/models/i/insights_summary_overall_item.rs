// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsSummaryOverallItem`.
#[non_exhaustive]
pub struct InsightsSummaryOverallItem {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::InsightsSummaryOverallPeriodPoints>,
    /// `percentOfGoalChange`.
    pub percent_of_goal_change: Option<f64>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::InsightsSummaryOverallPeriodPoints>,
    __marks: rt::Marks,
}

rt::model!(InsightsSummaryOverallItem {
    "comparativePeriod" Any comparative_period,
    "percentOfGoalChange" Float percent_of_goal_change,
    "primaryPeriod" Any primary_period,
});
