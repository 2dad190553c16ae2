// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionMapEstimateResult`.
#[non_exhaustive]
pub struct ActionMapEstimateResult {
    /// `outcomesScoresCount`.
    pub outcomes_scores_count: Option<i64>,
    /// `perSegmentCounts`.
    pub per_segment_counts: Option<Vec<super::SegmentEstimateCount>>,
    /// `qualifiedSessionCount`.
    pub qualified_session_count: Option<i64>,
    /// `totalSessionCount`.
    pub total_session_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ActionMapEstimateResult {
    "outcomesScoresCount" Int outcomes_scores_count,
    "perSegmentCounts" Any per_segment_counts,
    "qualifiedSessionCount" Int qualified_session_count,
    "totalSessionCount" Int total_session_count,
});
