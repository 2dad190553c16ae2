// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmScheduleTopicWfmScheduleNotification`.
#[non_exhaustive]
pub struct WfmScheduleTopicWfmScheduleNotification {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `eventType`.
    pub event_type: Option<super::WfmScheduleTopicWfmScheduleNotificationEventType>,
    /// `operationId`.
    pub operation_id: Option<String>,
    /// `percentComplete`.
    pub percent_complete: Option<i64>,
    /// `status`.
    pub status: Option<super::WfmScheduleTopicWfmScheduleNotificationStatus>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`WfmScheduleTopicWfmScheduleNotification`](super::WfmScheduleTopicWfmScheduleNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmScheduleTopicWfmScheduleNotificationEventType {
    /// `Update`
    Update,
    /// `Import`
    Import,
    /// `Copy`
    Copy,
    /// `Generate`
    Generate,
    /// `Reschedule`
    Reschedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`WfmScheduleTopicWfmScheduleNotification`](super::WfmScheduleTopicWfmScheduleNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmScheduleTopicWfmScheduleNotificationStatus {
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

rt::model!(WfmScheduleTopicWfmScheduleNotification {
    "downloadUrl" Str download_url,
    "eventType" Enum event_type,
    "operationId" Str operation_id,
    "percentComplete" Int percent_complete,
    "status" Enum status,
});

rt::open_enum!(WfmScheduleTopicWfmScheduleNotificationEventType {
    Update = "Update",
    Import = "Import",
    Copy = "Copy",
    Generate = "Generate",
    Reschedule = "Reschedule",
});

rt::open_enum!(WfmScheduleTopicWfmScheduleNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
