// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityEntityData`.
#[non_exhaustive]
pub struct ConversationActivityEntityData {
    /// `activeRouting`.
    pub active_routing: Option<super::ConversationActivityEntityDataActiveRouting>,
    /// `activityDate`, required.
    pub activity_date: Option<rt::DateTime>,
    /// `addressFrom`.
    pub address_from: Option<String>,
    /// `addressTo`.
    pub address_to: Option<String>,
    /// `ani`.
    pub ani: Option<String>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `convertedFrom`.
    pub converted_from: Option<String>,
    /// `convertedTo`.
    pub converted_to: Option<String>,
    /// `direction`.
    pub direction: Option<super::ConversationActivityEntityDataDirection>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::ConversationActivityEntityDataMediaType>,
    /// `metric`.
    pub metric: Option<super::ConversationActivityEntityDataMetric>,
    /// `participantName`.
    pub participant_name: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`.
    pub requested_routings: Option<Vec<String>>,
    /// `routingPriority`.
    pub routing_priority: Option<i64>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::ConversationActivityScoredAgent>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `usedRouting`.
    pub used_routing: Option<super::ConversationActivityEntityDataUsedRouting>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `activeRouting` in [`ConversationActivityEntityData`](super::ConversationActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityEntityDataActiveRouting {
    /// `Bullseye`
    Bullseye,
    /// `Conditional`
    Conditional,
    /// `Direct`
    Direct,
    /// `Last`
    Last,
    /// `Manual`
    Manual,
    /// `Predictive`
    Predictive,
    /// `Preferred`
    Preferred,
    /// `Standard`
    Standard,
    /// `Vip`
    Vip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `direction` in [`ConversationActivityEntityData`](super::ConversationActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityEntityDataDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`ConversationActivityEntityData`](super::ConversationActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityEntityDataMediaType {
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
/// The values of `metric` in [`ConversationActivityEntityData`](super::ConversationActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityEntityDataMetric {
    /// `oAlerting`
    OAlerting,
    /// `oInteracting`
    OInteracting,
    /// `oLongestInteracting`
    OLongestInteracting,
    /// `oLongestWaiting`
    OLongestWaiting,
    /// `oWaiting`
    OWaiting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `usedRouting` in [`ConversationActivityEntityData`](super::ConversationActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityEntityDataUsedRouting {
    /// `Bullseye`
    Bullseye,
    /// `Conditional`
    Conditional,
    /// `Direct`
    Direct,
    /// `Last`
    Last,
    /// `Manual`
    Manual,
    /// `Predictive`
    Predictive,
    /// `Preferred`
    Preferred,
    /// `Standard`
    Standard,
    /// `Vip`
    Vip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationActivityEntityData {
    "activeRouting" Enum active_routing,
    "activityDate" DateTime activity_date,
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "conversationId" Str conversation_id,
    "convertedFrom" Str converted_from,
    "convertedTo" Str converted_to,
    "direction" Enum direction,
    "dnis" Str dnis,
    "mediaType" Enum media_type,
    "metric" Enum metric,
    "participantName" Str participant_name,
    "queueId" Str queue_id,
    "requestedLanguageId" Str requested_language_id,
    "requestedRoutingSkillIds" Texts requested_routing_skill_ids,
    "requestedRoutings" Texts requested_routings,
    "routingPriority" Int routing_priority,
    "scoredAgents" Any scored_agents,
    "sessionId" Str session_id,
    "teamId" Str team_id,
    "usedRouting" Enum used_routing,
    "userId" Str user_id,
});

rt::open_enum!(ConversationActivityEntityDataActiveRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

rt::open_enum!(ConversationActivityEntityDataDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ConversationActivityEntityDataMediaType {
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

rt::open_enum!(ConversationActivityEntityDataMetric {
    OAlerting = "oAlerting",
    OInteracting = "oInteracting",
    OLongestInteracting = "oLongestInteracting",
    OLongestWaiting = "oLongestWaiting",
    OWaiting = "oWaiting",
});

rt::open_enum!(ConversationActivityEntityDataUsedRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});
