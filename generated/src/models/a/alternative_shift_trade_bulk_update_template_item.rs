// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftTradeBulkUpdateTemplateItem`.
#[non_exhaustive]
pub struct AlternativeShiftTradeBulkUpdateTemplateItem {
    /// `adminDateReviewed`.
    pub admin_date_reviewed: Option<rt::DateTime>,
    /// `adminReviewedBy`.
    pub admin_reviewed_by: Option<super::UserReference>,
    /// `failureReason`.
    pub failure_reason: Option<
        super::AlternativeShiftTradeBulkUpdateTemplateItemFailureReason,
    >,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `state`, required.
    pub state: Option<super::AlternativeShiftTradeBulkUpdateTemplateItemState>,
    /// `tradeId`, required.
    pub trade_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `failureReason` in [`AlternativeShiftTradeBulkUpdateTemplateItem`](super::AlternativeShiftTradeBulkUpdateTemplateItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftTradeBulkUpdateTemplateItemFailureReason {
    /// `TransitionNotAllowed`
    TransitionNotAllowed,
    /// `NotAuthorized`
    NotAuthorized,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`AlternativeShiftTradeBulkUpdateTemplateItem`](super::AlternativeShiftTradeBulkUpdateTemplateItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlternativeShiftTradeBulkUpdateTemplateItemState {
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

rt::model!(AlternativeShiftTradeBulkUpdateTemplateItem {
    "adminDateReviewed" DateTime admin_date_reviewed,
    "adminReviewedBy" Any admin_reviewed_by,
    "failureReason" Enum failure_reason,
    "metadata" Any metadata,
    "state" Enum state,
    "tradeId" Str trade_id,
});

rt::open_enum!(AlternativeShiftTradeBulkUpdateTemplateItemFailureReason {
    TransitionNotAllowed = "TransitionNotAllowed",
    NotAuthorized = "NotAuthorized",
});

rt::open_enum!(AlternativeShiftTradeBulkUpdateTemplateItemState {
    Canceled = "Canceled",
    Denied = "Denied",
    Expired = "Expired",
    Submitted = "Submitted",
    Approved = "Approved",
});
