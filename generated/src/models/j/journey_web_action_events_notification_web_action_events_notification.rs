// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebActionEventsNotificationWebActionEventsNotification`.
#[non_exhaustive]
pub struct JourneyWebActionEventsNotificationWebActionEventsNotification {
    /// `blockedWebActionOfferEvent`.
    pub blocked_web_action_offer_event: Option<
        super::JourneyWebActionEventsNotificationBlockedWebActionOfferMessage,
    >,
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
        super::JourneyWebActionEventsNotificationWebActionEventsNotificationEventType,
    >,
    /// `externalContact`.
    pub external_contact: Option<
        super::JourneyWebActionEventsNotificationExternalContact,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `session`.
    pub session: Option<super::JourneyWebActionEventsNotificationSession>,
    /// `webActionEvent`.
    pub web_action_event: Option<
        super::JourneyWebActionEventsNotificationWebActionMessage,
    >,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`JourneyWebActionEventsNotificationWebActionEventsNotification`](super::JourneyWebActionEventsNotificationWebActionEventsNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebActionEventsNotificationWebActionEventsNotificationEventType {
    /// `WebActionEvent`
    WebActionEvent,
    /// `BlockedWebActionOfferEvent`
    BlockedWebActionOfferEvent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyWebActionEventsNotificationWebActionEventsNotification {
    "blockedWebActionOfferEvent" Any blocked_web_action_offer_event,
    "correlationId" Str correlation_id,
    "createdDate" DateTime created_date,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "eventType" Enum event_type,
    "externalContact" Any external_contact,
    "id" Str id,
    "session" Any session,
    "webActionEvent" Any web_action_event,
});

rt::open_enum!(JourneyWebActionEventsNotificationWebActionEventsNotificationEventType {
    WebActionEvent = "WebActionEvent",
    BlockedWebActionOfferEvent = "BlockedWebActionOfferEvent",
});
