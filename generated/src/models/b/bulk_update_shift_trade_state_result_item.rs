// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkUpdateShiftTradeStateResultItem`.
#[non_exhaustive]
pub struct BulkUpdateShiftTradeStateResultItem {
    /// `failureReason`.
    pub failure_reason: Option<super::BulkUpdateShiftTradeStateResultItemFailureReason>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `state`.
    pub state: Option<super::BulkUpdateShiftTradeStateResultItemState>,
    __marks: rt::Marks,
}
/// The values of `failureReason` in [`BulkUpdateShiftTradeStateResultItem`](super::BulkUpdateShiftTradeStateResultItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateShiftTradeStateResultItemFailureReason {
    /// `InitiatingAgentScheduleNotFound`
    InitiatingAgentScheduleNotFound,
    /// `InitiatingAgentShiftHasExternalActivities`
    InitiatingAgentShiftHasExternalActivities,
    /// `InitiatingAgentShiftNotFound`
    InitiatingAgentShiftNotFound,
    /// `InitiatingExternalActivityOutsideReceivingShift`
    InitiatingExternalActivityOutsideReceivingShift,
    /// `ReceivingAgentNotFound`
    ReceivingAgentNotFound,
    /// `ReceivingAgentScheduleNotFound`
    ReceivingAgentScheduleNotFound,
    /// `ReceivingAgentShiftHasExternalActivities`
    ReceivingAgentShiftHasExternalActivities,
    /// `ReceivingAgentShiftNotFound`
    ReceivingAgentShiftNotFound,
    /// `ReceivingExternalActivityOutsideInitiatingShift`
    ReceivingExternalActivityOutsideInitiatingShift,
    /// `ScheduleNotPublished`
    ScheduleNotPublished,
    /// `TransitionNotAllowed`
    TransitionNotAllowed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`BulkUpdateShiftTradeStateResultItem`](super::BulkUpdateShiftTradeStateResultItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BulkUpdateShiftTradeStateResultItemState {
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

rt::model!(BulkUpdateShiftTradeStateResultItem {
    "failureReason" Enum failure_reason,
    "id" Str id,
    "metadata" Any metadata,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "state" Enum state,
});

rt::open_enum!(BulkUpdateShiftTradeStateResultItemFailureReason {
    InitiatingAgentScheduleNotFound = "InitiatingAgentScheduleNotFound",
    InitiatingAgentShiftHasExternalActivities = "InitiatingAgentShiftHasExternalActivities",
    InitiatingAgentShiftNotFound = "InitiatingAgentShiftNotFound",
    InitiatingExternalActivityOutsideReceivingShift = "InitiatingExternalActivityOutsideReceivingShift",
    ReceivingAgentNotFound = "ReceivingAgentNotFound",
    ReceivingAgentScheduleNotFound = "ReceivingAgentScheduleNotFound",
    ReceivingAgentShiftHasExternalActivities = "ReceivingAgentShiftHasExternalActivities",
    ReceivingAgentShiftNotFound = "ReceivingAgentShiftNotFound",
    ReceivingExternalActivityOutsideInitiatingShift = "ReceivingExternalActivityOutsideInitiatingShift",
    ScheduleNotPublished = "ScheduleNotPublished",
    TransitionNotAllowed = "TransitionNotAllowed",
});

rt::open_enum!(BulkUpdateShiftTradeStateResultItemState {
    Unmatched = "Unmatched",
    Matched = "Matched",
    Approved = "Approved",
    Denied = "Denied",
    Expired = "Expired",
    Canceled = "Canceled",
});
