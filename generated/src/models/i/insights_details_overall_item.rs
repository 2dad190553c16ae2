// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsDetailsOverallItem`.
#[non_exhaustive]
pub struct InsightsDetailsOverallItem {
    /// `comparativePeriod`.
    pub comparative_period: Option<super::InsightsDetailsOverallPeriodPoints>,
    /// `percentOfGoalChange`.
    pub percent_of_goal_change: Option<f64>,
    /// `primaryPeriod`.
    pub primary_period: Option<super::InsightsDetailsOverallPeriodPoints>,
    __marks: rt::Marks,
}

rt::model!(InsightsDetailsOverallItem {
    "comparativePeriod" Any comparative_period,
    "percentOfGoalChange" Float percent_of_goal_change,
    "primaryPeriod" Any primary_period,
});
