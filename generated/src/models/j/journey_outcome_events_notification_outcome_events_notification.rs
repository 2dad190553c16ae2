// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationOutcomeEventsNotification`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationOutcomeEventsNotification {
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
        super::JourneyOutcomeEventsNotificationOutcomeEventsNotificationEventType,
    >,
    /// `externalContact`.
    pub external_contact: Option<super::JourneyOutcomeEventsNotificationExternalContact>,
    /// `id`.
    pub id: Option<String>,
    /// `outcomeAttributionEventMessage`.
    pub outcome_attribution_event_message: Option<
        super::JourneyOutcomeEventsNotificationOutcomeAttributionMessage,
    >,
    /// `session`.
    pub session: Option<super::JourneyOutcomeEventsNotificationSession>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`JourneyOutcomeEventsNotificationOutcomeEventsNotification`](super::JourneyOutcomeEventsNotificationOutcomeEventsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyOutcomeEventsNotificationOutcomeEventsNotificationEventType {
    /// `OutcomeAttributionEvent`
    OutcomeAttributionEvent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyOutcomeEventsNotificationOutcomeEventsNotification {
    "correlationId" Str correlation_id,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "eventType" Enum event_type,
    "externalContact" Any external_contact,
    "id" Str id,
    "outcomeAttributionEventMessage" Any outcome_attribution_event_message,
    "session" Any session,
});

rt::open_enum!(JourneyOutcomeEventsNotificationOutcomeEventsNotificationEventType {
    OutcomeAttributionEvent = "OutcomeAttributionEvent",
});
