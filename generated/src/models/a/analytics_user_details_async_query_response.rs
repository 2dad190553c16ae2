// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsUserDetailsAsyncQueryResponse`.
#[non_exhaustive]
pub struct AnalyticsUserDetailsAsyncQueryResponse {
    /// `cursor`.
    pub cursor: Option<String>,
    /// `dataAvailabilityDate`.
    pub data_availability_date: Option<rt::DateTime>,
    /// `userDetails`.
    pub user_details: Option<Vec<super::AnalyticsUserDetail>>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsUserDetailsAsyncQueryResponse {
    "cursor" Str cursor,
    "dataAvailabilityDate" DateTime data_availability_date,
    "userDetails" Any user_details,
});
