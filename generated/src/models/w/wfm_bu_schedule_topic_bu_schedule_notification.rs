// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuScheduleTopicBuScheduleNotification`.
#[non_exhaustive]
pub struct WfmBuScheduleTopicBuScheduleNotification {
    /// `eventType`.
    pub event_type: Option<super::WfmBuScheduleTopicBuScheduleNotificationEventType>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `result`.
    pub result: Option<super::WfmBuScheduleTopicBuScheduleMetadata>,
    /// `status`.
    pub status: Option<super::WfmBuScheduleTopicBuScheduleNotificationStatus>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`WfmBuScheduleTopicBuScheduleNotification`](super::WfmBuScheduleTopicBuScheduleNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuScheduleTopicBuScheduleNotificationEventType {
    /// `Update`
    Update,
    /// `Import`
    Import,
    /// `Copy`
    Copy,
    /// `Delete`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`WfmBuScheduleTopicBuScheduleNotification`](super::WfmBuScheduleTopicBuScheduleNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuScheduleTopicBuScheduleNotificationStatus {
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

rt::model!(WfmBuScheduleTopicBuScheduleNotification {
    "eventType" Enum event_type,
    "operationId" Str operation_id,
    "result" Any result,
    "status" Enum status,
});

rt::open_enum!(WfmBuScheduleTopicBuScheduleNotificationEventType {
    Update = "Update",
    Import = "Import",
    Copy = "Copy",
    Delete = "Delete",
});

rt::open_enum!(WfmBuScheduleTopicBuScheduleNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
