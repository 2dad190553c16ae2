// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GamificationStatus`.
#[non_exhaustive]
pub struct GamificationStatus {
    /// `automaticUserAssignment`.
    pub automatic_user_assignment: Option<bool>,
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `dateStartPersonalBest`.
    pub date_start_personal_best: Option<rt::Date>,
    /// `isActive`.
    pub is_active: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(GamificationStatus {
    "automaticUserAssignment" Bool automatic_user_assignment,
    "dateStart" Date date_start,
    "dateStartPersonalBest" Date date_start_personal_best,
    "isActive" Bool is_active,
});

rt::setters!(GamificationStatus {
    0 automatic_user_assignment with_automatic_user_assignment(bool) clear_automatic_user_assignment,
    1 date_start with_date_start(impl Into<rt::Date>) clear_date_start,
    2 date_start_personal_best with_date_start_personal_best(impl Into<rt::Date>) clear_date_start_personal_best,
    3 is_active with_is_active(bool) clear_is_active,
});
