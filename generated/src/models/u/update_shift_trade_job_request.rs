// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateShiftTradeJobRequest`.
///
/// The service requires `metadata`, `weekDate` in requests.
#[non_exhaustive]
pub struct UpdateShiftTradeJobRequest {
    /// `acceptableIntervals`.
    pub acceptable_intervals: Option<super::ListWrapperRequiredDateRange>,
    /// `expirationDate`.
    pub expiration_date: Option<super::ValueWrapperDate>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reviewNote`.
    pub review_note: Option<super::ValueWrapperString>,
    /// `target`.
    pub target: Option<super::ValueWrapperShiftTradeTargetRequestItem>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(UpdateShiftTradeJobRequest {
    "acceptableIntervals" Any acceptable_intervals,
    "expirationDate" Any expiration_date,
    "metadata" Any metadata,
    "reviewNote" Any review_note,
    "target" Any target,
    "weekDate" Date week_date,
});

rt::setters!(UpdateShiftTradeJobRequest {
    0 acceptable_intervals with_acceptable_intervals(super::ListWrapperRequiredDateRange) clear_acceptable_intervals,
    1 expiration_date with_expiration_date(super::ValueWrapperDate) clear_expiration_date,
    2 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    3 review_note with_review_note(super::ValueWrapperString) clear_review_note,
    4 target with_target(super::ValueWrapperShiftTradeTargetRequestItem) clear_target,
    5 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
