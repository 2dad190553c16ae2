// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeInitiatingSideResponseItem`.
#[non_exhaustive]
pub struct ShiftTradeInitiatingSideResponseItem {
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `schedule`, required.
    pub schedule: Option<super::ScheduleReferenceWithBusinessUnit>,
    /// `shift`, required.
    pub shift: Option<super::ShiftTradeShiftResponseItem>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(ShiftTradeInitiatingSideResponseItem {
    "managementUnit" Any management_unit,
    "reviewNote" Str review_note,
    "schedule" Any schedule,
    "shift" Any shift,
    "user" Any user,
});
