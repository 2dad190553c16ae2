// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionMapEstimateRequest`.
#[non_exhaustive]
pub struct ActionMapEstimateRequest {
    /// `outcomeCriteria`.
    pub outcome_criteria: Option<super::ActionMapEstimateOutcomeCriteria>,
    /// `segmentIds`.
    pub segment_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ActionMapEstimateRequest {
    "outcomeCriteria" Any outcome_criteria,
    "segmentIds" Texts segment_ids,
});

rt::setters!(ActionMapEstimateRequest {
    0 outcome_criteria with_outcome_criteria(super::ActionMapEstimateOutcomeCriteria) clear_outcome_criteria,
    1 segment_ids with_segment_ids(Vec<String>) clear_segment_ids,
});
