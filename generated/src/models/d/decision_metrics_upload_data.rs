// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionMetricsUploadData`.
#[non_exhaustive]
pub struct DecisionMetricsUploadData {
    /// `performanceRank`.
    pub performance_rank: Option<super::ValueWrapperInteger>,
    /// `tieBreakerValue`.
    pub tie_breaker_value: Option<super::ValueWrapperInteger>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DecisionMetricsUploadData {
    "performanceRank" Any performance_rank,
    "tieBreakerValue" Any tie_breaker_value,
    "userId" Str user_id,
});
