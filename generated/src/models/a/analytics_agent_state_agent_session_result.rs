// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsAgentStateAgentSessionResult`.
#[non_exhaustive]
pub struct AnalyticsAgentStateAgentSessionResult {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::AnalyticsAgentStateAgentSessionResultMediaType>,
    /// `originatingDirection`.
    pub originating_direction: Option<
        super::AnalyticsAgentStateAgentSessionResultOriginatingDirection,
    >,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `routedQueueId`.
    pub routed_queue_id: Option<String>,
    /// `segmentStart`.
    pub segment_start: Option<rt::DateTime>,
    /// `segmentType`.
    pub segment_type: Option<super::AnalyticsAgentStateAgentSessionResultSegmentType>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sessionStart`.
    pub session_start: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`AnalyticsAgentStateAgentSessionResult`](super::AnalyticsAgentStateAgentSessionResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentSessionResultMediaType {
    /// `callback`
    Callback,
    /// `chat`
    Chat,
    /// `cobrowse`
    Cobrowse,
    /// `email`
    Email,
    /// `internalmessage`
    Internalmessage,
    /// `message`
    Message,
    /// `screenmonitoring`
    Screenmonitoring,
    /// `screenshare`
    Screenshare,
    /// `unknown`
    Unknown,
    /// `video`
    Video,
    /// `voice`
    Voice,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingDirection` in [`AnalyticsAgentStateAgentSessionResult`](super::AnalyticsAgentStateAgentSessionResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentSessionResultOriginatingDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `segmentType` in [`AnalyticsAgentStateAgentSessionResult`](super::AnalyticsAgentStateAgentSessionResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsAgentStateAgentSessionResultSegmentType {
    /// `alert`
    Alert,
    /// `barging`
    Barging,
    /// `callback`
    Callback,
    /// `coaching`
    Coaching,
    /// `contacting`
    Contacting,
    /// `converting`
    Converting,
    /// `delay`
    Delay,
    /// `dialing`
    Dialing,
    /// `hold`
    Hold,
    /// `interact`
    Interact,
    /// `ivr`
    Ivr,
    /// `monitoring`
    Monitoring,
    /// `parked`
    Parked,
    /// `scheduled`
    Scheduled,
    /// `screenmonitoring`
    Screenmonitoring,
    /// `sharing`
    Sharing,
    /// `system`
    System,
    /// `transmitting`
    Transmitting,
    /// `unknown`
    Unknown,
    /// `uploading`
    Uploading,
    /// `voicemail`
    Voicemail,
    /// `wrapup`
    Wrapup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsAgentStateAgentSessionResult {
    "conversationId" Str conversation_id,
    "mediaType" Enum media_type,
    "originatingDirection" Enum originating_direction,
    "requestedLanguageId" Str requested_language_id,
    "requestedRoutingSkillIds" Texts requested_routing_skill_ids,
    "routedQueueId" Str routed_queue_id,
    "segmentStart" DateTime segment_start,
    "segmentType" Enum segment_type,
    "sessionId" Str session_id,
    "sessionStart" DateTime session_start,
});

rt::open_enum!(AnalyticsAgentStateAgentSessionResultMediaType {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenmonitoring = "screenmonitoring",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});

rt::open_enum!(AnalyticsAgentStateAgentSessionResultOriginatingDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(AnalyticsAgentStateAgentSessionResultSegmentType {
    Alert = "alert",
    Barging = "barging",
    Callback = "callback",
    Coaching = "coaching",
    Contacting = "contacting",
    Converting = "converting",
    Delay = "delay",
    Dialing = "dialing",
    Hold = "hold",
    Interact = "interact",
    Ivr = "ivr",
    Monitoring = "monitoring",
    Parked = "parked",
    Scheduled = "scheduled",
    Screenmonitoring = "screenmonitoring",
    Sharing = "sharing",
    System = "system",
    Transmitting = "transmitting",
    Unknown = "unknown",
    Uploading = "uploading",
    Voicemail = "voicemail",
    Wrapup = "wrapup",
});
