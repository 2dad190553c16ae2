// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserStaffingGroupResponse`.
#[non_exhaustive]
pub struct UserStaffingGroupResponse {
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `staffingGroup`.
    pub staffing_group: Option<super::StaffingGroupReference>,
    /// `startDate`.
    pub start_date: Option<rt::Date>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(UserStaffingGroupResponse {
    "endDate" Date end_date,
    "staffingGroup" Any staffing_group,
    "startDate" Date start_date,
    "user" Any user,
});
