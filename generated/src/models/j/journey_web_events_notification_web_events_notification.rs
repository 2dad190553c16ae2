// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationWebEventsNotification`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationWebEventsNotification {
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
        super::JourneyWebEventsNotificationWebEventsNotificationEventType,
    >,
    /// `externalContact`.
    pub external_contact: Option<super::JourneyWebEventsNotificationExternalContact>,
    /// `id`.
    pub id: Option<String>,
    /// `segmentAssignmentEvent`.
    pub segment_assignment_event: Option<
        super::JourneyWebEventsNotificationSegmentAssignmentMessage,
    >,
    /// `session`.
    pub session: Option<super::JourneyWebEventsNotificationSession>,
    /// `webActionEvent`.
    pub web_action_event: Option<super::JourneyWebEventsNotificationWebActionMessage>,
    /// `webEvent`.
    pub web_event: Option<super::JourneyWebEventsNotificationWebMessage>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`JourneyWebEventsNotificationWebEventsNotification`](super::JourneyWebEventsNotificationWebEventsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebEventsNotificationWebEventsNotificationEventType {
    /// `WebEvent`
    WebEvent,
    /// `WebActionEvent`
    WebActionEvent,
    /// `SegmentAssignmentEvent`
    SegmentAssignmentEvent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyWebEventsNotificationWebEventsNotification {
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
    "webEvent" Any web_event,
});

rt::open_enum!(JourneyWebEventsNotificationWebEventsNotificationEventType {
    WebEvent = "WebEvent",
    WebActionEvent = "WebActionEvent",
    SegmentAssignmentEvent = "SegmentAssignmentEvent",
});
