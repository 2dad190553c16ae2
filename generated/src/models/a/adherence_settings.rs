// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceSettings`.
#[non_exhaustive]
pub struct AdherenceSettings {
    /// `adherenceExceptionThresholdSeconds`.
    pub adherence_exception_threshold_seconds: Option<i64>,
    /// `adherenceTargetPercent`.
    pub adherence_target_percent: Option<i64>,
    /// `ignoredActivityCategories`.
    pub ignored_activity_categories: Option<super::IgnoredActivityCategories>,
    /// `ignoredActivityCodeIds`.
    pub ignored_activity_code_ids: Option<super::IgnoredActivityCodeIds>,
    /// `nonOnQueueActivitiesEquivalent`.
    pub non_on_queue_activities_equivalent: Option<bool>,
    /// `severeAlertThresholdMinutes`.
    pub severe_alert_threshold_minutes: Option<i64>,
    /// `trackOnQueueActivity`.
    pub track_on_queue_activity: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AdherenceSettings {
    "adherenceExceptionThresholdSeconds" Int adherence_exception_threshold_seconds,
    "adherenceTargetPercent" Int adherence_target_percent,
    "ignoredActivityCategories" Any ignored_activity_categories,
    "ignoredActivityCodeIds" Any ignored_activity_code_ids,
    "nonOnQueueActivitiesEquivalent" Bool non_on_queue_activities_equivalent,
    "severeAlertThresholdMinutes" Int severe_alert_threshold_minutes,
    "trackOnQueueActivity" Bool track_on_queue_activity,
});

rt::setters!(AdherenceSettings {
    0 adherence_exception_threshold_seconds with_adherence_exception_threshold_seconds(i64) clear_adherence_exception_threshold_seconds,
    1 adherence_target_percent with_adherence_target_percent(i64) clear_adherence_target_percent,
    2 ignored_activity_categories with_ignored_activity_categories(super::IgnoredActivityCategories) clear_ignored_activity_categories,
    3 ignored_activity_code_ids with_ignored_activity_code_ids(super::IgnoredActivityCodeIds) clear_ignored_activity_code_ids,
    4 non_on_queue_activities_equivalent with_non_on_queue_activities_equivalent(bool) clear_non_on_queue_activities_equivalent,
    5 severe_alert_threshold_minutes with_severe_alert_threshold_minutes(i64) clear_severe_alert_threshold_minutes,
    6 track_on_queue_activity with_track_on_queue_activity(bool) clear_track_on_queue_activity,
});
