// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentStateEventTopicAgentStateEventNotification`.
#[non_exhaustive]
pub struct AgentStateEventTopicAgentStateEventNotification {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `currentState`.
    pub current_state: Option<
        super::AgentStateEventTopicAgentStateEventNotificationCurrentState,
    >,
    /// `currentStateStart`.
    pub current_state_start: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<
        super::AgentStateEventTopicAgentStateEventNotificationMediaType,
    >,
    /// `originatingDirection`.
    pub originating_direction: Option<
        super::AgentStateEventTopicAgentStateEventNotificationOriginatingDirection,
    >,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedSkillIds`.
    pub requested_skill_ids: Option<Vec<String>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `sessionStart`.
    pub session_start: Option<i64>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `currentState` in [`AgentStateEventTopicAgentStateEventNotification`](super::AgentStateEventTopicAgentStateEventNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateEventTopicAgentStateEventNotificationCurrentState {
    /// `UNKNOWN`
    Unknown,
    /// `ALERT`
    Alert,
    /// `INTERACT`
    Interact,
    /// `WRAPUP`
    Wrapup,
    /// `BARGING`
    Barging,
    /// `CALLBACK`
    Callback,
    /// `COACHING`
    Coaching,
    /// `CONTACTING`
    Contacting,
    /// `CONVERTING`
    Converting,
    /// `DELAY`
    Delay,
    /// `DIALING`
    Dialing,
    /// `HOLD`
    Hold,
    /// `IVR`
    Ivr,
    /// `MONITORING`
    Monitoring,
    /// `PARKED`
    Parked,
    /// `SCHEDULED`
    Scheduled,
    /// `SHARING`
    Sharing,
    /// `SYSTEM`
    System,
    /// `TRANSMITTING`
    Transmitting,
    /// `UPLOADING`
    Uploading,
    /// `VOICEMAIL`
    Voicemail,
    /// `TERMINATED`
    Terminated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`AgentStateEventTopicAgentStateEventNotification`](super::AgentStateEventTopicAgentStateEventNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateEventTopicAgentStateEventNotificationMediaType {
    /// `UNKNOWN`
    Unknown,
    /// `VOICE`
    Voice,
    /// `CHAT`
    Chat,
    /// `EMAIL`
    Email,
    /// `CALLBACK`
    Callback,
    /// `COBROWSE`
    Cobrowse,
    /// `VIDEO`
    Video,
    /// `SCREENSHARE`
    Screenshare,
    /// `MESSAGE`
    Message,
    /// `INTERNALMESSAGE`
    Internalmessage,
    /// `SCREENMONITORING`
    Screenmonitoring,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `originatingDirection` in [`AgentStateEventTopicAgentStateEventNotification`](super::AgentStateEventTopicAgentStateEventNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentStateEventTopicAgentStateEventNotificationOriginatingDirection {
    /// `UNKNOWN`
    Unknown,
    /// `INBOUND`
    Inbound,
    /// `OUTBOUND`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentStateEventTopicAgentStateEventNotification {
    "conversationId" Str conversation_id,
    "currentState" Enum current_state,
    "currentStateStart" Int current_state_start,
    "mediaType" Enum media_type,
    "originatingDirection" Enum originating_direction,
    "queueId" Str queue_id,
    "requestedLanguageId" Str requested_language_id,
    "requestedSkillIds" Texts requested_skill_ids,
    "sessionId" Str session_id,
    "sessionStart" Int session_start,
    "userId" Str user_id,
});

rt::open_enum!(AgentStateEventTopicAgentStateEventNotificationCurrentState {
    Unknown = "UNKNOWN",
    Alert = "ALERT",
    Interact = "INTERACT",
    Wrapup = "WRAPUP",
    Barging = "BARGING",
    Callback = "CALLBACK",
    Coaching = "COACHING",
    Contacting = "CONTACTING",
    Converting = "CONVERTING",
    Delay = "DELAY",
    Dialing = "DIALING",
    Hold = "HOLD",
    Ivr = "IVR",
    Monitoring = "MONITORING",
    Parked = "PARKED",
    Scheduled = "SCHEDULED",
    Sharing = "SHARING",
    System = "SYSTEM",
    Transmitting = "TRANSMITTING",
    Uploading = "UPLOADING",
    Voicemail = "VOICEMAIL",
    Terminated = "TERMINATED",
});

rt::open_enum!(AgentStateEventTopicAgentStateEventNotificationMediaType {
    Unknown = "UNKNOWN",
    Voice = "VOICE",
    Chat = "CHAT",
    Email = "EMAIL",
    Callback = "CALLBACK",
    Cobrowse = "COBROWSE",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
    Message = "MESSAGE",
    Internalmessage = "INTERNALMESSAGE",
    Screenmonitoring = "SCREENMONITORING",
});

rt::open_enum!(AgentStateEventTopicAgentStateEventNotificationOriginatingDirection {
    Unknown = "UNKNOWN",
    Inbound = "INBOUND",
    Outbound = "OUTBOUND",
});
