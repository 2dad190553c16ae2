// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuFullDayTimeOffMarker`.
#[non_exhaustive]
pub struct BuFullDayTimeOffMarker {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `businessUnitDate`.
    pub business_unit_date: Option<rt::Date>,
    /// `delete`.
    pub delete: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `endOffsetMinutes`.
    pub end_offset_minutes: Option<i64>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `payableMinutes`.
    pub payable_minutes: Option<i64>,
    /// `startOffsetMinutes`.
    pub start_offset_minutes: Option<i64>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    /// `timeOffRequestSyncVersion`.
    pub time_off_request_sync_version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuFullDayTimeOffMarker {
    "activityCodeId" Str activity_code_id,
    "businessUnitDate" Date business_unit_date,
    "delete" Bool delete,
    "description" Str description,
    "endOffsetMinutes" Int end_offset_minutes,
    "lengthMinutes" Int length_minutes,
    "paid" Bool paid,
    "payableMinutes" Int payable_minutes,
    "startOffsetMinutes" Int start_offset_minutes,
    "timeOffRequestId" Str time_off_request_id,
    "timeOffRequestSyncVersion" Int time_off_request_sync_version,
});
