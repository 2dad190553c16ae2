// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification`.
#[non_exhaustive]
pub struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification {
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<
        super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing,
    >,
    /// `status`.
    pub status: Option<
        super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus,
    >,
    /// `weekDate`.
    pub week_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification`](super::WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification {
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
    "weekDate" DateTime week_date,
});

rt::open_enum!(WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
