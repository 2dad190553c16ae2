// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentReschedule`.
///
/// The service requires `dateRecommendedForCompletion` in requests.
#[non_exhaustive]
pub struct LearningAssignmentReschedule {
    /// `addToSchedule`.
    pub add_to_schedule: Option<bool>,
    /// `dateRecommendedForCompletion`, required.
    pub date_recommended_for_completion: Option<rt::DateTime>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentReschedule {
    "addToSchedule" Bool add_to_schedule,
    "dateRecommendedForCompletion" DateTime date_recommended_for_completion,
    "lengthInMinutes" Int length_in_minutes,
});

rt::setters!(LearningAssignmentReschedule {
    0 add_to_schedule with_add_to_schedule(bool) clear_add_to_schedule,
    1 date_recommended_for_completion with_date_recommended_for_completion(impl Into<rt::DateTime>) clear_date_recommended_for_completion,
    2 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
});
