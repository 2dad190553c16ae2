// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAgentScheduleActivity`.
#[non_exhaustive]
pub struct BuAgentScheduleActivity {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `externalActivityId`.
    pub external_activity_id: Option<String>,
    /// `externalActivityType`.
    pub external_activity_type: Option<
        super::BuAgentScheduleActivityExternalActivityType,
    >,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `payableMinutes`.
    pub payable_minutes: Option<i64>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `timeOffRequestId`.
    pub time_off_request_id: Option<String>,
    /// `timeOffRequestSyncVersion`.
    pub time_off_request_sync_version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `externalActivityType` in [`BuAgentScheduleActivity`](super::BuAgentScheduleActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAgentScheduleActivityExternalActivityType {
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

rt::model!(BuAgentScheduleActivity {
    "activityCodeId" Str activity_code_id,
    "description" Str description,
    "externalActivityId" Str external_activity_id,
    "externalActivityType" Enum external_activity_type,
    "lengthMinutes" Int length_minutes,
    "paid" Bool paid,
    "payableMinutes" Int payable_minutes,
    "startDate" DateTime start_date,
    "timeOffRequestId" Str time_off_request_id,
    "timeOffRequestSyncVersion" Int time_off_request_sync_version,
});

rt::open_enum!(BuAgentScheduleActivityExternalActivityType {
    ActivityPlan = "ActivityPlan",
    Coaching = "Coaching",
    Learning = "Learning",
    Opportunity = "Opportunity",
});
