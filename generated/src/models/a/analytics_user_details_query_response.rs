// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsUserDetailsQueryResponse`.
#[non_exhaustive]
pub struct AnalyticsUserDetailsQueryResponse {
    /// `aggregations`.
    pub aggregations: Option<Vec<super::AggregationResult>>,
    /// `totalHits`.
    pub total_hits: Option<i64>,
    /// `userDetails`.
    pub user_details: Option<Vec<super::AnalyticsUserDetail>>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsUserDetailsQueryResponse {
    "aggregations" Any aggregations,
    "totalHits" Int total_hits,
    "userDetails" Any user_details,
});
