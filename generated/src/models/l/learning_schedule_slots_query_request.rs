// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningScheduleSlotsQueryRequest`.
///
/// The service requires `interval`, `lengthInMinutes`, `userIds` in requests.
#[non_exhaustive]
pub struct LearningScheduleSlotsQueryRequest {
    /// `interruptibleAssignmentId`.
    pub interruptible_assignment_id: Option<String>,
    /// `interval`, required.
    pub interval: Option<String>,
    /// `lengthInMinutes`, required.
    pub length_in_minutes: Option<i64>,
    /// `userIds`, required.
    pub user_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LearningScheduleSlotsQueryRequest {
    "interruptibleAssignmentId" Str interruptible_assignment_id,
    "interval" Str interval,
    "lengthInMinutes" Int length_in_minutes,
    "userIds" Texts user_ids,
});

rt::setters!(LearningScheduleSlotsQueryRequest {
    0 interruptible_assignment_id with_interruptible_assignment_id(impl Into<String>) clear_interruptible_assignment_id,
    1 interval with_interval(impl Into<String>) clear_interval,
    2 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    3 user_ids with_user_ids(Vec<String>) clear_user_ids,
});
