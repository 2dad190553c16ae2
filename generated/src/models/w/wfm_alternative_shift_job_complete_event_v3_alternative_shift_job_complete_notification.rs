// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`.
#[non_exhaustive]
pub struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::WfmAlternativeShiftJobCompleteEventV3ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`](super::WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`](super::WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType {
    /// `ListOffers`
    ListOffers,
    /// `SearchOffers`
    SearchOffers,
    /// `ListUserTrades`
    ListUserTrades,
    /// `SearchTrades`
    SearchTrades,
    /// `BulkUpdateTrades`
    BulkUpdateTrades,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});

rt::open_enum!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType {
    ListOffers = "ListOffers",
    SearchOffers = "SearchOffers",
    ListUserTrades = "ListUserTrades",
    SearchTrades = "SearchTrades",
    BulkUpdateTrades = "BulkUpdateTrades",
});
