// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTimeOffRequest`.
///
/// The service requires `activityCodeId` in requests.
#[non_exhaustive]
pub struct AvailableTimeOffRequest {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `dateRanges`.
    pub date_ranges: Option<Vec<super::LocalDateRange>>,
    /// `supportedGranularities`.
    pub supported_granularities: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AvailableTimeOffRequest {
    "activityCodeId" Str activity_code_id,
    "dateRanges" Any date_ranges,
    "supportedGranularities" Texts supported_granularities,
});

rt::setters!(AvailableTimeOffRequest {
    0 activity_code_id with_activity_code_id(impl Into<String>) clear_activity_code_id,
    1 date_ranges with_date_ranges(Vec<super::LocalDateRange>) clear_date_ranges,
    2 supported_granularities with_supported_granularities(Vec<String>) clear_supported_granularities,
});
