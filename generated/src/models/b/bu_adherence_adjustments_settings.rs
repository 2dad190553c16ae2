// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAdherenceAdjustmentsSettings`.
#[non_exhaustive]
pub struct BuAdherenceAdjustmentsSettings {
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `submissionRangeConstraintDays`.
    pub submission_range_constraint_days: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuAdherenceAdjustmentsSettings {
    "metadata" Any metadata,
    "submissionRangeConstraintDays" Int submission_range_constraint_days,
});
