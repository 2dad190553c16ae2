// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAppEventsNotificationEventAction`.
#[non_exhaustive]
pub struct JourneyAppEventsNotificationEventAction {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::JourneyAppEventsNotificationEventActionMediaType>,
    /// `prompt`.
    pub prompt: Option<String>,
    /// `state`.
    pub state: Option<super::JourneyAppEventsNotificationEventActionState>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`JourneyAppEventsNotificationEventAction`](super::JourneyAppEventsNotificationEventAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAppEventsNotificationEventActionMediaType {
    /// `webMessagingOffer`
    WebMessagingOffer,
    /// `contentOffer`
    ContentOffer,
    /// `architectFlow`
    ArchitectFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`JourneyAppEventsNotificationEventAction`](super::JourneyAppEventsNotificationEventAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAppEventsNotificationEventActionState {
    /// `accepted`
    Accepted,
    /// `rejected`
    Rejected,
    /// `timedout`
    Timedout,
    /// `errored`
    Errored,
    /// `ignored`
    Ignored,
    /// `qualified`
    Qualified,
    /// `offered`
    Offered,
    /// `started`
    Started,
    /// `engaged`
    Engaged,
    /// `qualifiedOutsideSchedule`
    QualifiedOutsideSchedule,
    /// `offeredOutsideSchedule`
    OfferedOutsideSchedule,
    /// `abandoned`
    Abandoned,
    /// `completed`
    Completed,
    /// `frequencyCapReached`
    FrequencyCapReached,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAppEventsNotificationEventAction {
    "createdDate" DateTime created_date,
    "id" Str id,
    "mediaType" Enum media_type,
    "prompt" Str prompt,
    "state" Enum state,
});

rt::open_enum!(JourneyAppEventsNotificationEventActionMediaType {
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    ArchitectFlow = "architectFlow",
});

rt::open_enum!(JourneyAppEventsNotificationEventActionState {
    Accepted = "accepted",
    Rejected = "rejected",
    Timedout = "timedout",
    Errored = "errored",
    Ignored = "ignored",
    Qualified = "qualified",
    Offered = "offered",
    Started = "started",
    Engaged = "engaged",
    QualifiedOutsideSchedule = "qualifiedOutsideSchedule",
    OfferedOutsideSchedule = "offeredOutsideSchedule",
    Abandoned = "abandoned",
    Completed = "completed",
    FrequencyCapReached = "frequencyCapReached",
});
