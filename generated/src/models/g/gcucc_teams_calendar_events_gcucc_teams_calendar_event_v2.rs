// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2`.
#[non_exhaustive]
pub struct GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2 {
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `eventType`.
    pub event_type: Option<
        super::GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType,
    >,
    /// `externalUserId`.
    pub external_user_id: Option<String>,
    /// `genesysUserId`.
    pub genesys_user_id: Option<String>,
    /// `meetingId`.
    pub meeting_id: Option<String>,
    /// `responseStatus`.
    pub response_status: Option<
        super::GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus,
    >,
    /// `trigger`.
    pub trigger: Option<super::GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2`](super::GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType {
    /// `Unknown`
    Unknown,
    /// `Calendar`
    Calendar,
    /// `InstantMeeting`
    InstantMeeting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `responseStatus` in [`GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2`](super::GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus {
    /// `unknown`
    Unknown,
    /// `none`
    None,
    /// `organizer`
    Organizer,
    /// `tentativelyAccepted`
    TentativelyAccepted,
    /// `accepted`
    Accepted,
    /// `declined`
    Declined,
    /// `notResponded`
    NotResponded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `trigger` in [`GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2`](super::GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger {
    /// `Unknown`
    Unknown,
    /// `EventStart`
    EventStart,
    /// `EventEnd`
    EventEnd,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2 {
    "eventTime" DateTime event_time,
    "eventType" Enum event_type,
    "externalUserId" Str external_user_id,
    "genesysUserId" Str genesys_user_id,
    "meetingId" Str meeting_id,
    "responseStatus" Enum response_status,
    "trigger" Enum trigger,
});

rt::open_enum!(GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2EventType {
    Unknown = "Unknown",
    Calendar = "Calendar",
    InstantMeeting = "InstantMeeting",
});

rt::open_enum!(GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2ResponseStatus {
    Unknown = "unknown",
    None = "none",
    Organizer = "organizer",
    TentativelyAccepted = "tentativelyAccepted",
    Accepted = "accepted",
    Declined = "declined",
    NotResponded = "notResponded",
});

rt::open_enum!(GcuccTeamsCalendarEventsGCUCCTeamsCalendarEventV2Trigger {
    Unknown = "Unknown",
    EventStart = "EventStart",
    EventEnd = "EventEnd",
});
