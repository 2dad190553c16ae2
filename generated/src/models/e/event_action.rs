// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventAction`.
#[non_exhaustive]
pub struct EventAction {
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::EventActionMediaType>,
    /// `prompt`, required.
    pub prompt: Option<String>,
    /// `state`, required.
    pub state: Option<super::EventActionState>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`EventAction`](super::EventAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventActionMediaType {
    /// `webMessagingOffer`
    WebMessagingOffer,
    /// `contentOffer`
    ContentOffer,
    /// `integrationAction`
    IntegrationAction,
    /// `architectFlow`
    ArchitectFlow,
    /// `openAction`
    OpenAction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`EventAction`](super::EventAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum EventActionState {
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

rt::model!(EventAction {
    "createdDate" DateTime created_date,
    "id" Str id,
    "mediaType" Enum media_type,
    "prompt" Str prompt,
    "state" Enum state,
});

rt::open_enum!(EventActionMediaType {
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});

rt::open_enum!(EventActionState {
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
