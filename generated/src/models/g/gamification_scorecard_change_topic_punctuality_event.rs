// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationScorecardChangeTopicPunctualityEvent`.
#[non_exhaustive]
pub struct GamificationScorecardChangeTopicPunctualityEvent {
    /// `activityCode`.
    pub activity_code: Option<String>,
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `activityColor`.
    pub activity_color: Option<String>,
    /// `activityName`.
    pub activity_name: Option<String>,
    /// `dateScheduleStart`.
    pub date_schedule_start: Option<String>,
    /// `dateStart`.
    pub date_start: Option<String>,
    /// `points`.
    pub points: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GamificationScorecardChangeTopicPunctualityEvent {
    "activityCode" Str activity_code,
    "activityCodeId" Str activity_code_id,
    "activityColor" Str activity_color,
    "activityName" Str activity_name,
    "dateScheduleStart" Str date_schedule_start,
    "dateStart" Str date_start,
    "points" Int points,
});
