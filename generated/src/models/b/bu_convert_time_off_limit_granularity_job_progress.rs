// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuConvertTimeOffLimitGranularityJobProgress`.
#[non_exhaustive]
pub struct BuConvertTimeOffLimitGranularityJobProgress {
    /// `dateEarliestComplete`.
    pub date_earliest_complete: Option<rt::Date>,
    /// `dateLatestComplete`.
    pub date_latest_complete: Option<rt::Date>,
    /// `numberOfDaysComplete`.
    pub number_of_days_complete: Option<i64>,
    /// `percentageComplete`.
    pub percentage_complete: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuConvertTimeOffLimitGranularityJobProgress {
    "dateEarliestComplete" Date date_earliest_complete,
    "dateLatestComplete" Date date_latest_complete,
    "numberOfDaysComplete" Int number_of_days_complete,
    "percentageComplete" Int percentage_complete,
});
