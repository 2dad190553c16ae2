// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateBuAdherenceAdjustmentsSettingsRequest`.
#[non_exhaustive]
pub struct UpdateBuAdherenceAdjustmentsSettingsRequest {
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `submissionRangeConstraintDays`.
    pub submission_range_constraint_days: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(UpdateBuAdherenceAdjustmentsSettingsRequest {
    "metadata" Any metadata,
    "submissionRangeConstraintDays" Int submission_range_constraint_days,
});

rt::setters!(UpdateBuAdherenceAdjustmentsSettingsRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 submission_range_constraint_days with_submission_range_constraint_days(i64) clear_submission_range_constraint_days,
});
