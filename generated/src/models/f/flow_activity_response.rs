// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityResponse`.
#[non_exhaustive]
pub struct FlowActivityResponse {
    /// `entityIdDimension`.
    pub entity_id_dimension: Option<super::FlowActivityResponseEntityIdDimension>,
    /// `results`.
    pub results: Option<Vec<super::FlowActivityData>>,
    __marks: rt::Marks,
}
/// The values of `entityIdDimension` in [`FlowActivityResponse`](super::FlowActivityResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityResponseEntityIdDimension {
    /// `activeRouting`
    ActiveRouting,
    /// `addressFrom`
    AddressFrom,
    /// `addressTo`
    AddressTo,
    /// `agentScore`
    AgentScore,
    /// `ani`
    Ani,
    /// `conversationId`
    ConversationId,
    /// `convertedFrom`
    ConvertedFrom,
    /// `convertedTo`
    ConvertedTo,
    /// `direction`
    Direction,
    /// `dnis`
    Dnis,
    /// `flowId`
    FlowId,
    /// `flowType`
    FlowType,
    /// `mediaType`
    MediaType,
    /// `participantName`
    ParticipantName,
    /// `queueId`
    QueueId,
    /// `requestedLanguageId`
    RequestedLanguageId,
    /// `requestedRouting`
    RequestedRouting,
    /// `requestedRoutingSkillId`
    RequestedRoutingSkillId,
    /// `routingPriority`
    RoutingPriority,
    /// `scoredAgentId`
    ScoredAgentId,
    /// `sessionId`
    SessionId,
    /// `teamId`
    TeamId,
    /// `usedRouting`
    UsedRouting,
    /// `userId`
    UserId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityResponse {
    "entityIdDimension" Enum entity_id_dimension,
    "results" Any results,
});

rt::open_enum!(FlowActivityResponseEntityIdDimension {
    ActiveRouting = "activeRouting",
    AddressFrom = "addressFrom",
    AddressTo = "addressTo",
    AgentScore = "agentScore",
    Ani = "ani",
    ConversationId = "conversationId",
    ConvertedFrom = "convertedFrom",
    ConvertedTo = "convertedTo",
    Direction = "direction",
    Dnis = "dnis",
    FlowId = "flowId",
    FlowType = "flowType",
    MediaType = "mediaType",
    ParticipantName = "participantName",
    QueueId = "queueId",
    RequestedLanguageId = "requestedLanguageId",
    RequestedRouting = "requestedRouting",
    RequestedRoutingSkillId = "requestedRoutingSkillId",
    RoutingPriority = "routingPriority",
    ScoredAgentId = "scoredAgentId",
    SessionId = "sessionId",
    TeamId = "teamId",
    UsedRouting = "usedRouting",
    UserId = "userId",
});
