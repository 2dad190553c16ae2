// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffBalanceResponse`.
#[non_exhaustive]
pub struct TimeOffBalanceResponse {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `balanceMinutesPerDay`.
    pub balance_minutes_per_day: Option<Vec<i64>>,
    /// `hrisTimeOffTypeId`, required.
    pub hris_time_off_type_id: Option<String>,
    /// `hrisTimeOffTypeSecondaryId`.
    pub hris_time_off_type_secondary_id: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(TimeOffBalanceResponse {
    "activityCodeId" Str activity_code_id,
    "balanceMinutesPerDay" Any balance_minutes_per_day,
    "hrisTimeOffTypeId" Str hris_time_off_type_id,
    "hrisTimeOffTypeSecondaryId" Str hris_time_off_type_secondary_id,
    "startDate" Date start_date,
});
