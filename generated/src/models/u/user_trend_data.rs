// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserTrendData`.
#[non_exhaustive]
pub struct UserTrendData {
    /// `averageValue`.
    pub average_value: Option<f64>,
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    /// `rankPercentagePoints`.
    pub rank_percentage_points: Option<i64>,
    /// `rankTotalPoints`.
    pub rank_total_points: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UserTrendData {
    "averageValue" Float average_value,
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "percentOfGoal" Float percent_of_goal,
    "rankPercentagePoints" Int rank_percentage_points,
    "rankTotalPoints" Int rank_total_points,
});
