// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuUpdateAgentScheduleUploadSchema`.
#[non_exhaustive]
pub struct BuUpdateAgentScheduleUploadSchema {
    /// `delete`.
    pub delete: Option<bool>,
    /// `fullDayTimeOffMarkers`.
    pub full_day_time_off_markers: Option<Vec<super::BuFullDayTimeOffMarker>>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `shifts`.
    pub shifts: Option<Vec<super::BuUpdateAgentScheduleShift>>,
    /// `userId`, required.
    pub user_id: Option<String>,
    /// `workPlanId`.
    pub work_plan_id: Option<super::ValueWrapperString>,
    /// `workPlanIdsPerWeek`.
    pub work_plan_ids_per_week: Option<super::ListWrapperString>,
    __marks: rt::Marks,
}

rt::model!(BuUpdateAgentScheduleUploadSchema {
    "delete" Bool delete,
    "fullDayTimeOffMarkers" Any full_day_time_off_markers,
    "metadata" Any metadata,
    "shifts" Any shifts,
    "userId" Str user_id,
    "workPlanId" Any work_plan_id,
    "workPlanIdsPerWeek" Any work_plan_ids_per_week,
});
