// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityResponse`.
#[non_exhaustive]
pub struct ConversationActivityResponse {
    /// `entityIdDimension`.
    pub entity_id_dimension: Option<
        super::ConversationActivityResponseEntityIdDimension,
    >,
    /// `results`.
    pub results: Option<Vec<super::ConversationActivityData>>,
    __marks: rt::Marks,
}
/// The values of `entityIdDimension` in [`ConversationActivityResponse`](super::ConversationActivityResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityResponseEntityIdDimension {
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

rt::model!(ConversationActivityResponse {
    "entityIdDimension" Enum entity_id_dimension,
    "results" Any results,
});

rt::open_enum!(ConversationActivityResponseEntityIdDimension {
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
