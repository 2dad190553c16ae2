// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentCreate`.
///
/// The service requires `moduleId`, `userId` in requests.
#[non_exhaustive]
pub struct LearningAssignmentCreate {
    /// `addToSchedule`.
    pub add_to_schedule: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `moduleId`, required.
    pub module_id: Option<String>,
    /// `recommendedCompletionDate`.
    pub recommended_completion_date: Option<rt::DateTime>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentCreate {
    "addToSchedule" Bool add_to_schedule,
    "lengthInMinutes" Int length_in_minutes,
    "moduleId" Str module_id,
    "recommendedCompletionDate" DateTime recommended_completion_date,
    "userId" Str user_id,
});

rt::setters!(LearningAssignmentCreate {
    0 add_to_schedule with_add_to_schedule(bool) clear_add_to_schedule,
    1 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    2 module_id with_module_id(impl Into<String>) clear_module_id,
    3 recommended_completion_date with_recommended_completion_date(impl Into<rt::DateTime>) clear_recommended_completion_date,
    4 user_id with_user_id(impl Into<String>) clear_user_id,
});
