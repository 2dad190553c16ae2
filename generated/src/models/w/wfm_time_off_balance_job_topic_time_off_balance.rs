// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalance`.
#[non_exhaustive]
pub struct WfmTimeOffBalanceJobTopicTimeOffBalance {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `balanceMinutesPerDay`.
    pub balance_minutes_per_day: Option<Vec<i64>>,
    /// `hrisTimeOffTypeId`.
    pub hris_time_off_type_id: Option<String>,
    /// `hrisTimeOffTypeSecondaryId`.
    pub hris_time_off_type_secondary_id: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(WfmTimeOffBalanceJobTopicTimeOffBalance {
    "activityCodeId" Str activity_code_id,
    "balanceMinutesPerDay" Any balance_minutes_per_day,
    "hrisTimeOffTypeId" Str hris_time_off_type_id,
    "hrisTimeOffTypeSecondaryId" Str hris_time_off_type_secondary_id,
    "startDate" DateTime start_date,
});
