// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PunctualityEvent`.
#[non_exhaustive]
pub struct PunctualityEvent {
    /// `activityCode`.
    pub activity_code: Option<String>,
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `activityColor`.
    pub activity_color: Option<String>,
    /// `activityName`.
    pub activity_name: Option<String>,
    /// `bullseye`.
    pub bullseye: Option<bool>,
    /// `category`.
    pub category: Option<String>,
    /// `dateScheduleStart`.
    pub date_schedule_start: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `delta`.
    pub delta: Option<f64>,
    /// `description`.
    pub description: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `points`.
    pub points: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PunctualityEvent {
    "activityCode" Str activity_code,
    "activityCodeId" Str activity_code_id,
    "activityColor" Str activity_color,
    "activityName" Str activity_name,
    "bullseye" Bool bullseye,
    "category" Str category,
    "dateScheduleStart" DateTime date_schedule_start,
    "dateStart" DateTime date_start,
    "delta" Float delta,
    "description" Str description,
    "lengthMinutes" Int length_minutes,
    "points" Int points,
});
