// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityEntityData`.
#[non_exhaustive]
pub struct FlowActivityEntityData {
    /// `activeRouting`.
    pub active_routing: Option<super::FlowActivityEntityDataActiveRouting>,
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
    pub direction: Option<super::FlowActivityEntityDataDirection>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowType`.
    pub flow_type: Option<super::FlowActivityEntityDataFlowType>,
    /// `mediaType`.
    pub media_type: Option<super::FlowActivityEntityDataMediaType>,
    /// `metric`.
    pub metric: Option<super::FlowActivityEntityDataMetric>,
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
    pub scored_agents: Option<Vec<super::FlowActivityScoredAgent>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `usedRouting`.
    pub used_routing: Option<super::FlowActivityEntityDataUsedRouting>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `activeRouting` in [`FlowActivityEntityData`](super::FlowActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityEntityDataActiveRouting {
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
/// The values of `direction` in [`FlowActivityEntityData`](super::FlowActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityEntityDataDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flowType` in [`FlowActivityEntityData`](super::FlowActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityEntityDataFlowType {
    /// `BOT`
    Bot,
    /// `BUSINESSPROCESS`
    Businessprocess,
    /// `COMMONMODULE`
    Commonmodule,
    /// `DIGITALBOT`
    Digitalbot,
    /// `EMAILSEND`
    Emailsend,
    /// `INBOUNDCALL`
    Inboundcall,
    /// `INBOUNDCHAT`
    Inboundchat,
    /// `INBOUNDEMAIL`
    Inboundemail,
    /// `INBOUNDSHORTMESSAGE`
    Inboundshortmessage,
    /// `INQUEUECALL`
    Inqueuecall,
    /// `INQUEUEEMAIL`
    Inqueueemail,
    /// `INQUEUESHORTMESSAGE`
    Inqueueshortmessage,
    /// `OUTBOUNDCALL`
    Outboundcall,
    /// `SECURECALL`
    Securecall,
    /// `SPEECH`
    Speech,
    /// `SURVEYINVITE`
    Surveyinvite,
    /// `VOICE`
    Voice,
    /// `VOICEMAIL`
    Voicemail,
    /// `VOICESURVEY`
    Voicesurvey,
    /// `WORKFLOW`
    Workflow,
    /// `WORKITEM`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`FlowActivityEntityData`](super::FlowActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityEntityDataMediaType {
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
/// The values of `metric` in [`FlowActivityEntityData`](super::FlowActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityEntityDataMetric {
    /// `oFlow`
    OFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `usedRouting` in [`FlowActivityEntityData`](super::FlowActivityEntityData).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityEntityDataUsedRouting {
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

rt::model!(FlowActivityEntityData {
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
    "flowId" Str flow_id,
    "flowType" Enum flow_type,
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

rt::open_enum!(FlowActivityEntityDataActiveRouting {
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

rt::open_enum!(FlowActivityEntityDataDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(FlowActivityEntityDataFlowType {
    Bot = "BOT",
    Businessprocess = "BUSINESSPROCESS",
    Commonmodule = "COMMONMODULE",
    Digitalbot = "DIGITALBOT",
    Emailsend = "EMAILSEND",
    Inboundcall = "INBOUNDCALL",
    Inboundchat = "INBOUNDCHAT",
    Inboundemail = "INBOUNDEMAIL",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inqueuecall = "INQUEUECALL",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Outboundcall = "OUTBOUNDCALL",
    Securecall = "SECURECALL",
    Speech = "SPEECH",
    Surveyinvite = "SURVEYINVITE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Voicesurvey = "VOICESURVEY",
    Workflow = "WORKFLOW",
    Workitem = "WORKITEM",
});

rt::open_enum!(FlowActivityEntityDataMediaType {
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

rt::open_enum!(FlowActivityEntityDataMetric {
    OFlow = "oFlow",
});

rt::open_enum!(FlowActivityEntityDataUsedRouting {
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
