// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ObservationValue`.
#[non_exhaustive]
pub struct ObservationValue {
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
    pub direction: Option<super::ObservationValueDirection>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `observationDate`, required.
    pub observation_date: Option<rt::DateTime>,
    /// `participantName`.
    pub participant_name: Option<String>,
    /// `requestedLanguageId`.
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`.
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`.
    pub requested_routings: Option<Vec<String>>,
    /// `routingPriority`.
    pub routing_priority: Option<i64>,
    /// `scoredAgents`.
    pub scored_agents: Option<Vec<super::AnalyticsScoredAgent>>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `usedRouting`.
    pub used_routing: Option<super::ObservationValueUsedRouting>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ObservationValue`](super::ObservationValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum ObservationValueDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `usedRouting` in [`ObservationValue`](super::ObservationValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum ObservationValueUsedRouting {
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

rt::model!(ObservationValue {
    "addressFrom" Str address_from,
    "addressTo" Str address_to,
    "ani" Str ani,
    "conversationId" Str conversation_id,
    "convertedFrom" Str converted_from,
    "convertedTo" Str converted_to,
    "direction" Enum direction,
    "dnis" Str dnis,
    "observationDate" DateTime observation_date,
    "participantName" Str participant_name,
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

rt::open_enum!(ObservationValueDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(ObservationValueUsedRouting {
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
