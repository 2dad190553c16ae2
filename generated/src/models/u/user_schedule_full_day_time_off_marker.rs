// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserScheduleFullDayTimeOffMarker`.
#[non_exhaustive]
pub struct UserScheduleFullDayTimeOffMarker {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `delete`.
    pub delete: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `isPaid`.
    pub is_paid: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `managementUnitDate`.
    pub management_unit_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserScheduleFullDayTimeOffMarker {
    "activityCodeId" Str activity_code_id,
    "delete" Bool delete,
    "description" Str description,
    "isPaid" Bool is_paid,
    "lengthInMinutes" Int length_in_minutes,
    "managementUnitDate" Str management_unit_date,
});
