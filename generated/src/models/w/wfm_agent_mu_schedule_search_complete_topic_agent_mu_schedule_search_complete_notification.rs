// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification`.
#[non_exhaustive]
pub struct WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::WfmAgentMuScheduleSearchCompleteTopicErrorBody>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification`](super::WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus {
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

rt::model!(WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification {
    "downloadUrl" Str download_url,
    "error" Any error,
    "operationId" Str operation_id,
    "status" Enum status,
});

rt::open_enum!(WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
