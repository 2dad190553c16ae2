// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmScheduleActivity`.
#[non_exhaustive]
pub struct WfmScheduleActivity {
    /// `activities`.
    pub activities: Option<Vec<super::ScheduleActivity>>,
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::FullDayTimeOffMarker>>,
    /// `userReference`.
    pub user_reference: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(WfmScheduleActivity {
    "activities" Any activities,
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "userReference" Any user_reference,
});
