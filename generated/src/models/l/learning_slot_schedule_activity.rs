// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningSlotScheduleActivity`.
#[non_exhaustive]
pub struct LearningSlotScheduleActivity {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `externalActivityId`.
    pub external_activity_id: Option<String>,
    /// `externalActivityType`.
    pub external_activity_type: Option<
        super::LearningSlotScheduleActivityExternalActivityType,
    >,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `externalActivityType` in [`LearningSlotScheduleActivity`](super::LearningSlotScheduleActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningSlotScheduleActivityExternalActivityType {
    /// `ActivityPlan`
    ActivityPlan,
    /// `Coaching`
    Coaching,
    /// `Learning`
    Learning,
    /// `Opportunity`
    Opportunity,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningSlotScheduleActivity {
    "activityCodeId" Str activity_code_id,
    "dateStart" DateTime date_start,
    "description" Str description,
    "externalActivityId" Str external_activity_id,
    "externalActivityType" Enum external_activity_type,
    "lengthMinutes" Int length_minutes,
    "paid" Bool paid,
    "timeOffRequestId" Str time_off_request_id,
});

rt::open_enum!(LearningSlotScheduleActivityExternalActivityType {
    ActivityPlan = "ActivityPlan",
    Coaching = "Coaching",
    Learning = "Learning",
    Opportunity = "Opportunity",
});
