// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsConversationQueryResponse`.
#[non_exhaustive]
pub struct AnalyticsConversationQueryResponse {
    /// `aggregations`.
    pub aggregations: Option<Vec<super::AggregationResult>>,
    /// `conversations`.
    pub conversations: Option<Vec<super::AnalyticsConversationWithoutAttributes>>,
    /// `totalHits`.
    pub total_hits: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsConversationQueryResponse {
    "aggregations" Any aggregations,
    "conversations" Any conversations,
    "totalHits" Int total_hits,
});
