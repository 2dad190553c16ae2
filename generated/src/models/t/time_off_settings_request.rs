// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffSettingsRequest`.
#[non_exhaustive]
pub struct TimeOffSettingsRequest {
    /// `submissionEarliestDaysFromNow`.
    pub submission_earliest_days_from_now: Option<i64>,
    /// `submissionLatestDate`.
    pub submission_latest_date: Option<super::ValueWrapperLocalDate>,
    /// `submissionLatestDaysFromNow`.
    pub submission_latest_days_from_now: Option<i64>,
    /// `submissionRangeEnforced`.
    pub submission_range_enforced: Option<bool>,
    /// `submissionRangeType`.
    pub submission_range_type: Option<super::TimeOffSettingsRequestSubmissionRangeType>,
    __marks: rt::Marks,
}
/// The values of `submissionRangeType` in [`TimeOffSettingsRequest`](super::TimeOffSettingsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffSettingsRequestSubmissionRangeType {
    /// `Relative`
    Relative,
    /// `FixedEnd`
    FixedEnd,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffSettingsRequest {
    "submissionEarliestDaysFromNow" Int submission_earliest_days_from_now,
    "submissionLatestDate" Any submission_latest_date,
    "submissionLatestDaysFromNow" Int submission_latest_days_from_now,
    "submissionRangeEnforced" Bool submission_range_enforced,
    "submissionRangeType" Enum submission_range_type,
});

rt::setters!(TimeOffSettingsRequest {
    0 submission_earliest_days_from_now with_submission_earliest_days_from_now(i64) clear_submission_earliest_days_from_now,
    1 submission_latest_date with_submission_latest_date(super::ValueWrapperLocalDate) clear_submission_latest_date,
    2 submission_latest_days_from_now with_submission_latest_days_from_now(i64) clear_submission_latest_days_from_now,
    3 submission_range_enforced with_submission_range_enforced(bool) clear_submission_range_enforced,
    4 submission_range_type with_submission_range_type(impl Into<super::TimeOffSettingsRequestSubmissionRangeType>) clear_submission_range_type,
});

rt::open_enum!(TimeOffSettingsRequestSubmissionRangeType {
    Relative = "Relative",
    FixedEnd = "FixedEnd",
});
