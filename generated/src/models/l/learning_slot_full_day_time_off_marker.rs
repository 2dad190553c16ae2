// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningSlotFullDayTimeOffMarker`.
#[non_exhaustive]
pub struct LearningSlotFullDayTimeOffMarker {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `businessUnitDate`.
    pub business_unit_date: Option<rt::Date>,
    /// `description`.
    pub description: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningSlotFullDayTimeOffMarker {
    "activityCodeId" Str activity_code_id,
    "businessUnitDate" Date business_unit_date,
    "description" Str description,
    "lengthMinutes" Int length_minutes,
    "paid" Bool paid,
    "timeOffRequestId" Str time_off_request_id,
});
