// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffBalanceRequest`.
///
/// The service requires `activityCodeIds` in requests.
#[non_exhaustive]
pub struct TimeOffBalanceRequest {
    /// `activityCodeIds`, required.
    pub activity_code_ids: Option<Vec<String>>,
    /// `dateRanges`.
    pub date_ranges: Option<Vec<super::LocalDateRange>>,
    __marks: rt::Marks,
}

rt::model!(TimeOffBalanceRequest {
    "activityCodeIds" Texts activity_code_ids,
    "dateRanges" Any date_ranges,
});

rt::setters!(TimeOffBalanceRequest {
    0 activity_code_ids with_activity_code_ids(Vec<String>) clear_activity_code_ids,
    1 date_ranges with_date_ranges(Vec<super::LocalDateRange>) clear_date_ranges,
});
