// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftTradeResponse`.
#[non_exhaustive]
pub struct AlternativeShiftTradeResponse {
    /// `adminDateReviewed`.
    pub admin_date_reviewed: Option<rt::DateTime>,
    /// `adminReviewedBy`.
    pub admin_reviewed_by: Option<super::UserReference>,
    /// `existingShifts`, required.
    pub existing_shifts: Option<Vec<super::AlternativeShiftAgentScheduledShift>>,
    /// `expirationDate`.
    pub expiration_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `offeredShifts`, required.
    pub offered_shifts: Option<Vec<super::AlternativeShiftAgentScheduledShift>>,
    /// `processingStatus`.
    pub processing_status: Option<super::AlternativeShiftTradeResponseProcessingStatus>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `schedule`, required.
    pub schedule: Option<super::AlternativeShiftScheduleLookup>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shiftOfferJobId`, required.
    pub shift_offer_job_id: Option<String>,
    /// `state`, required.
    pub state: Option<super::AlternativeShiftTradeResponseState>,
    /// `systemDateReviewed`.
    pub system_date_reviewed: Option<rt::DateTime>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    /// `violations`, required.
    pub violations: Option<Vec<String>>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}
/// The values of `processingStatus` in [`AlternativeShiftTradeResponse`](super::AlternativeShiftTradeResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftTradeResponseProcessingStatus {
    /// `Error`
    Error,
    /// `WaitingForScheduleUpdate`
    WaitingForScheduleUpdate,
    /// `ScheduleUpdating`
    ScheduleUpdating,
    /// `ScheduleUpdated`
    ScheduleUpdated,
    /// `WaitingForReview`
    WaitingForReview,
    /// `Reviewing`
    Reviewing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`AlternativeShiftTradeResponse`](super::AlternativeShiftTradeResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftTradeResponseState {
    /// `Canceled`
    Canceled,
    /// `Denied`
    Denied,
    /// `Expired`
    Expired,
    /// `Submitted`
    Submitted,
    /// `Approved`
    Approved,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AlternativeShiftTradeResponse {
    "adminDateReviewed" DateTime admin_date_reviewed,
    "adminReviewedBy" Any admin_reviewed_by,
    "existingShifts" Any existing_shifts,
    "expirationDate" DateTime expiration_date,
    "id" Str id,
    "managementUnit" Any management_unit,
    "metadata" Any metadata,
    "offeredShifts" Any offered_shifts,
    "processingStatus" Enum processing_status,
    "reviewNote" Str review_note,
    "schedule" Any schedule,
    "selfUri" Str self_uri,
    "shiftOfferJobId" Str shift_offer_job_id,
    "state" Enum state,
    "systemDateReviewed" DateTime system_date_reviewed,
    "user" Any user,
    "violations" Texts violations,
    "weekDate" Date week_date,
});

rt::open_enum!(AlternativeShiftTradeResponseProcessingStatus {
    Error = "Error",
    WaitingForScheduleUpdate = "WaitingForScheduleUpdate",
    ScheduleUpdating = "ScheduleUpdating",
    ScheduleUpdated = "ScheduleUpdated",
    WaitingForReview = "WaitingForReview",
    Reviewing = "Reviewing",
});

rt::open_enum!(AlternativeShiftTradeResponseState {
    Canceled = "Canceled",
    Denied = "Denied",
    Expired = "Expired",
    Submitted = "Submitted",
    Approved = "Approved",
});
