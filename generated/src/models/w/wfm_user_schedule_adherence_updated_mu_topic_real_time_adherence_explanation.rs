// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`.
#[non_exhaustive]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<
        super::WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`](super::WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "startDate" DateTime start_date,
    "status" Enum status,
});

rt::open_enum!(WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});
