// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShiftTradeActivityPreviewResponse`.
#[non_exhaustive]
pub struct ShiftTradeActivityPreviewResponse {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `countsAsPaidTime`.
    pub counts_as_paid_time: Option<bool>,
    /// `externalActivityId`.
    pub external_activity_id: Option<String>,
    /// `externalActivityType`.
    pub external_activity_type: Option<
        super::ShiftTradeActivityPreviewResponseExternalActivityType,
    >,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `payableMinutes`.
    pub payable_minutes: Option<i64>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `externalActivityType` in [`ShiftTradeActivityPreviewResponse`](super::ShiftTradeActivityPreviewResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShiftTradeActivityPreviewResponseExternalActivityType {
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

rt::model!(ShiftTradeActivityPreviewResponse {
    "activityCodeId" Str activity_code_id,
    "countsAsPaidTime" Bool counts_as_paid_time,
    "externalActivityId" Str external_activity_id,
    "externalActivityType" Enum external_activity_type,
    "lengthMinutes" Int length_minutes,
    "payableMinutes" Int payable_minutes,
    "startDate" DateTime start_date,
});

rt::open_enum!(ShiftTradeActivityPreviewResponseExternalActivityType {
    ActivityPlan = "ActivityPlan",
    Coaching = "Coaching",
    Learning = "Learning",
    Opportunity = "Opportunity",
});
