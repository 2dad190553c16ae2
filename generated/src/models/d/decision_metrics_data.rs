// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsData`.
#[non_exhaustive]
pub struct DecisionMetricsData {
    /// `metadata`.
    pub metadata: Option<super::WfmEntityMetadata>,
    /// `performanceRank`.
    pub performance_rank: Option<i64>,
    /// `tieBreakerValue`.
    pub tie_breaker_value: Option<i64>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsData {
    "metadata" Any metadata,
    "performanceRank" Int performance_rank,
    "tieBreakerValue" Int tie_breaker_value,
    "user" Any user,
});
