// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffSettingsResponse`.
#[non_exhaustive]
pub struct TimeOffSettingsResponse {
    /// `submissionEarliestDaysFromNow`.
    pub submission_earliest_days_from_now: Option<i64>,
    /// `submissionLatestDate`.
    pub submission_latest_date: Option<rt::Date>,
    /// `submissionLatestDaysFromNow`.
    pub submission_latest_days_from_now: Option<i64>,
    /// `submissionRangeEnforced`.
    pub submission_range_enforced: Option<bool>,
    /// `submissionRangeType`.
    pub submission_range_type: Option<super::TimeOffSettingsResponseSubmissionRangeType>,
    __marks: rt::Marks,
}
/// The values of `submissionRangeType` in [`TimeOffSettingsResponse`](super::TimeOffSettingsResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffSettingsResponseSubmissionRangeType {
    /// `Relative`
    Relative,
    /// `FixedEnd`
    FixedEnd,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TimeOffSettingsResponse {
    "submissionEarliestDaysFromNow" Int submission_earliest_days_from_now,
    "submissionLatestDate" Date submission_latest_date,
    "submissionLatestDaysFromNow" Int submission_latest_days_from_now,
    "submissionRangeEnforced" Bool submission_range_enforced,
    "submissionRangeType" Enum submission_range_type,
});

rt::open_enum!(TimeOffSettingsResponseSubmissionRangeType {
    Relative = "Relative",
    FixedEnd = "FixedEnd",
});
