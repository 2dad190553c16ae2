// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryTimeOffLimitValuesForGranularityRequest`.
///
/// The service requires `dateRanges` in requests.
#[non_exhaustive]
pub struct QueryTimeOffLimitValuesForGranularityRequest {
    /// `dateRanges`, required.
    pub date_ranges: Option<Vec<super::LocalDateRange>>,
    __marks: rt::Marks,
}

rt::model!(QueryTimeOffLimitValuesForGranularityRequest {
    "dateRanges" Any date_ranges,
});

rt::setters!(QueryTimeOffLimitValuesForGranularityRequest {
    0 date_ranges with_date_ranges(Vec<super::LocalDateRange>) clear_date_ranges,
});
