// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrendData`.
#[non_exhaustive]
pub struct TrendData {
    /// `averageValue`.
    pub average_value: Option<f64>,
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `percentOfGoal`.
    pub percent_of_goal: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(TrendData {
    "averageValue" Float average_value,
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "percentOfGoal" Float percent_of_goal,
});
