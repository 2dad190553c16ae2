// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserListScheduleRequestBody`.
///
/// The service requires `endDate`, `startDate`, `userIds` in requests.
#[non_exhaustive]
pub struct UserListScheduleRequestBody {
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    /// `loadFullWeeks`.
    pub load_full_weeks: Option<bool>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(UserListScheduleRequestBody {
    "endDate" DateTime end_date,
    "loadFullWeeks" Bool load_full_weeks,
    "startDate" DateTime start_date,
    "userIds" Texts user_ids,
});

rt::setters!(UserListScheduleRequestBody {
    0 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    1 load_full_weeks with_load_full_weeks(bool) clear_load_full_weeks,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
