// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
#[non_exhaustive]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
    /// `failureReason`.
    pub failure_reason: Option<
        super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<
        super::WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata,
    >,
    /// `reviewedBy`.
    pub reviewed_by: Option<
        super::WfmBulkShiftTradeStateUpdateNotificationTopicUserReference,
    >,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<
        super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState,
    >,
    __marks: rt::Marks,
}
/// The values of `failureReason` in [`WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`](super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason {
    /// `InitiatingAgentScheduleNotFound`
    InitiatingAgentScheduleNotFound,
    /// `InitiatingAgentShiftNotFound`
    InitiatingAgentShiftNotFound,
    /// `ReceivingAgentNotFound`
    ReceivingAgentNotFound,
    /// `ReceivingAgentScheduleNotFound`
    ReceivingAgentScheduleNotFound,
    /// `ReceivingAgentShiftNotFound`
    ReceivingAgentShiftNotFound,
    /// `ScheduleNotPublished`
    ScheduleNotPublished,
    /// `TransitionNotAllowed`
    TransitionNotAllowed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`](super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState {
    /// `Unmatched`
    Unmatched,
    /// `Matched`
    Matched,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Expired`
    Expired,
    /// `Canceled`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult {
    "failureReason" Enum failure_reason,
    "id" Str id,
    "metadata" Any metadata,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "state" Enum state,
});

rt::open_enum!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason {
    InitiatingAgentScheduleNotFound = "InitiatingAgentScheduleNotFound",
    InitiatingAgentShiftNotFound = "InitiatingAgentShiftNotFound",
    ReceivingAgentNotFound = "ReceivingAgentNotFound",
    ReceivingAgentScheduleNotFound = "ReceivingAgentScheduleNotFound",
    ReceivingAgentShiftNotFound = "ReceivingAgentShiftNotFound",
    ScheduleNotPublished = "ScheduleNotPublished",
    TransitionNotAllowed = "TransitionNotAllowed",
});

rt::open_enum!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
