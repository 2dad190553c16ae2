// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningSlotWfmScheduleActivity`.
#[non_exhaustive]
pub struct LearningSlotWfmScheduleActivity {
    /// `activities`.
    pub activities: Option<Vec<super::LearningSlotScheduleActivity>>,
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::LearningSlotFullDayTimeOffMarker>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(LearningSlotWfmScheduleActivity {
    "activities" Any activities,
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "user" Any user,
});
