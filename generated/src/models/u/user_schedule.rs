// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserSchedule`.
#[non_exhaustive]
pub struct UserSchedule {
    /// `delete`.
    pub delete: Option<bool>,
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::UserScheduleFullDayTimeOffMarker>>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `shifts`.
    pub shifts: Option<Vec<super::UserScheduleShift>>,
    /// `workPlanId`.
    pub work_plan_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserSchedule {
    "delete" Bool delete,
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "metadata" Any metadata,
    "shifts" Any shifts,
    "workPlanId" Str work_plan_id,
});
