// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification`.
#[non_exhaustive]
pub struct JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification {
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
        super::JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationEventType,
    >,
    /// `externalContact`.
    pub external_contact: Option<
        super::JourneySegmentAssignmentEventsNotificationExternalContact,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `segmentAssignmentEvent`.
    pub segment_assignment_event: Option<
        super::JourneySegmentAssignmentEventsNotificationSegmentAssignmentMessage,
    >,
    /// `session`.
    pub session: Option<super::JourneySegmentAssignmentEventsNotificationSession>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification`](super::JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationEventType {
    /// `SegmentAssignmentEvent`
    SegmentAssignmentEvent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotification {
    "correlationId" Str correlation_id,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "eventType" Enum event_type,
    "externalContact" Any external_contact,
    "id" Str id,
    "segmentAssignmentEvent" Any segment_assignment_event,
    "session" Any session,
});

rt::open_enum!(JourneySegmentAssignmentEventsNotificationSegmentAssignmentEventsNotificationEventType {
    SegmentAssignmentEvent = "SegmentAssignmentEvent",
});
