// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationAppEventsNotification`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationAppEventsNotification {
    /// `appEvent`.
    pub app_event: Option<super::JourneyAppEventsNotificationAppMessage>,
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `customerIdType`.
    pub customer_id_type: Option<String>,
    /// `eventType`.
    pub event_type: Option<
        super::JourneyAppEventsNotificationAppEventsNotificationEventType,
    >,
    /// `externalContact`.
    pub external_contact: Option<super::JourneyAppEventsNotificationExternalContact>,
    /// `id`.
    pub id: Option<String>,
    /// `segmentAssignmentEvent`.
    pub segment_assignment_event: Option<
        super::JourneyAppEventsNotificationSegmentAssignmentMessage,
    >,
    /// `session`.
    pub session: Option<super::JourneyAppEventsNotificationSession>,
    /// `webActionEvent`.
    pub web_action_event: Option<super::JourneyAppEventsNotificationWebActionMessage>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`JourneyAppEventsNotificationAppEventsNotification`](super::JourneyAppEventsNotificationAppEventsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAppEventsNotificationAppEventsNotificationEventType {
    /// `AppEvent`
    AppEvent,
    /// `SegmentAssignmentEvent`
    SegmentAssignmentEvent,
    /// `WebActionEvent`
    WebActionEvent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAppEventsNotificationAppEventsNotification {
    "appEvent" Any app_event,
    "correlationId" Str correlation_id,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "eventType" Enum event_type,
    "externalContact" Any external_contact,
    "id" Str id,
    "segmentAssignmentEvent" Any segment_assignment_event,
    "session" Any session,
    "webActionEvent" Any web_action_event,
});

rt::open_enum!(JourneyAppEventsNotificationAppEventsNotificationEventType {
    AppEvent = "AppEvent",
    SegmentAssignmentEvent = "SegmentAssignmentEvent",
    WebActionEvent = "WebActionEvent",
});
