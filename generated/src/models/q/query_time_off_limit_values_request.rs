// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryTimeOffLimitValuesRequest`.
///
/// The service requires `dateRanges` in requests.
#[non_exhaustive]
pub struct QueryTimeOffLimitValuesRequest {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `dateRanges`, required.
    pub date_ranges: Option<Vec<super::LocalDateRange>>,
    /// `timeOffLimitId`.
    pub time_off_limit_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueryTimeOffLimitValuesRequest {
    "activityCodeId" Str activity_code_id,
    "dateRanges" Any date_ranges,
    "timeOffLimitId" Str time_off_limit_id,
});

rt::setters!(QueryTimeOffLimitValuesRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 date_ranges with_date_ranges(Vec<super::LocalDateRange>) clear_date_ranges,
    2 time_off_limit_id with_time_off_limit_id(impl Into<String>) clear_time_off_limit_id,
});
