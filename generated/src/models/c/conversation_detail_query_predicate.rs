// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDetailQueryPredicate`.
#[non_exhaustive]
pub struct ConversationDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::ConversationDetailQueryPredicateDimension>,
    /// `metric`.
    pub metric: Option<super::ConversationDetailQueryPredicateMetric>,
    /// `operator`.
    pub operator: Option<super::ConversationDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::ConversationDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`ConversationDetailQueryPredicate`](super::ConversationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDetailQueryPredicateDimension {
    /// `accessAttribute`
    AccessAttribute,
    /// `conversationEnd`
    ConversationEnd,
    /// `conversationId`
    ConversationId,
    /// `conversationInitiator`
    ConversationInitiator,
    /// `conversationStart`
    ConversationStart,
    /// `customerParticipation`
    CustomerParticipation,
    /// `divisionId`
    DivisionId,
    /// `externalTag`
    ExternalTag,
    /// `mediaStatsMinConversationMos`
    MediaStatsMinConversationMos,
    /// `originatingDirection`
    OriginatingDirection,
    /// `originatingSocialMediaPublic`
    OriginatingSocialMediaPublic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`ConversationDetailQueryPredicate`](super::ConversationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDetailQueryPredicateMetric {
    /// `nAgentDeclined`
    NAgentDeclined,
    /// `nAlertExpired`
    NAlertExpired,
    /// `nBlindTransferred`
    NBlindTransferred,
    /// `nBotInteractions`
    NBotInteractions,
    /// `nCallbackAttempts`
    NCallbackAttempts,
    /// `nCallbackOverSla`
    NCallbackOverSla,
    /// `nCallbackScheduled`
    NCallbackScheduled,
    /// `nCfcOffered`
    NCfcOffered,
    /// `nCobrowseSessions`
    NCobrowseSessions,
    /// `nConnected`
    NConnected,
    /// `nConsult`
    NConsult,
    /// `nConsultTransferred`
    NConsultTransferred,
    /// `nConversations`
    NConversations,
    /// `nError`
    NError,
    /// `nFlow`
    NFlow,
    /// `nFlowMilestone`
    NFlowMilestone,
    /// `nFlowOutcome`
    NFlowOutcome,
    /// `nFlowOutcomeFailed`
    NFlowOutcomeFailed,
    /// `nOffered`
    NOffered,
    /// `nOutbound`
    NOutbound,
    /// `nOutboundAbandoned`
    NOutboundAbandoned,
    /// `nOutboundAttempted`
    NOutboundAttempted,
    /// `nOutboundConnected`
    NOutboundConnected,
    /// `nOverSla`
    NOverSla,
    /// `nStateTransitionError`
    NStateTransitionError,
    /// `nTakeover`
    NTakeover,
    /// `nTransferred`
    NTransferred,
    /// `oAudioMessageCount`
    OAudioMessageCount,
    /// `oExternalAudioMessageCount`
    OExternalAudioMessageCount,
    /// `oExternalMediaCount`
    OExternalMediaCount,
    /// `oFlowMilestone`
    OFlowMilestone,
    /// `oMediaCount`
    OMediaCount,
    /// `oMessageCount`
    OMessageCount,
    /// `oMessageSegmentCount`
    OMessageSegmentCount,
    /// `oMessageTurn`
    OMessageTurn,
    /// `oSkillExpressionApplications`
    OSkillExpressionApplications,
    /// `tAbandon`
    TAbandon,
    /// `tAcd`
    TAcd,
    /// `tActiveCallback`
    TActiveCallback,
    /// `tActiveCallbackComplete`
    TActiveCallbackComplete,
    /// `tAcw`
    TAcw,
    /// `tAgentResponseTime`
    TAgentResponseTime,
    /// `tAgentVideoConnected`
    TAgentVideoConnected,
    /// `tAlert`
    TAlert,
    /// `tAnswered`
    TAnswered,
    /// `tAverageAgentResponseTime`
    TAverageAgentResponseTime,
    /// `tAverageCustomerResponseTime`
    TAverageCustomerResponseTime,
    /// `tBarging`
    TBarging,
    /// `tCallbackAbandon`
    TCallbackAbandon,
    /// `tCallbackConnect`
    TCallbackConnect,
    /// `tCallbackNotReached`
    TCallbackNotReached,
    /// `tCallbackVirtualWait`
    TCallbackVirtualWait,
    /// `tCfcAbandon`
    TCfcAbandon,
    /// `tCfcAcd`
    TCfcAcd,
    /// `tCfcAnswered`
    TCfcAnswered,
    /// `tCfcFlowOut`
    TCfcFlowOut,
    /// `tCoaching`
    TCoaching,
    /// `tCoachingComplete`
    TCoachingComplete,
    /// `tConnected`
    TConnected,
    /// `tContacting`
    TContacting,
    /// `tConversationDuration`
    TConversationDuration,
    /// `tDialing`
    TDialing,
    /// `tFirstConnect`
    TFirstConnect,
    /// `tFirstDial`
    TFirstDial,
    /// `tFirstEngagement`
    TFirstEngagement,
    /// `tFirstResponse`
    TFirstResponse,
    /// `tFlow`
    TFlow,
    /// `tFlowDisconnect`
    TFlowDisconnect,
    /// `tFlowExit`
    TFlowExit,
    /// `tFlowOut`
    TFlowOut,
    /// `tFlowOutcome`
    TFlowOutcome,
    /// `tHandle`
    THandle,
    /// `tHeld`
    THeld,
    /// `tHeldComplete`
    THeldComplete,
    /// `tIvr`
    TIvr,
    /// `tMonitoring`
    TMonitoring,
    /// `tMonitoringComplete`
    TMonitoringComplete,
    /// `tNotResponding`
    TNotResponding,
    /// `tPark`
    TPark,
    /// `tParkComplete`
    TParkComplete,
    /// `tScreenMonitoring`
    TScreenMonitoring,
    /// `tShortAbandon`
    TShortAbandon,
    /// `tSnippetRecord`
    TSnippetRecord,
    /// `tTalk`
    TTalk,
    /// `tTalkComplete`
    TTalkComplete,
    /// `tTransmitting`
    TTransmitting,
    /// `tUserResponseTime`
    TUserResponseTime,
    /// `tVoicemail`
    TVoicemail,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`ConversationDetailQueryPredicate`](super::ConversationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`ConversationDetailQueryPredicate`](super::ConversationDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationDetailQueryPredicate {
    "dimension" Enum dimension,
    "metric" Enum metric,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ConversationDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::ConversationDetailQueryPredicateDimension>) clear_dimension,
    1 metric with_metric(impl Into<super::ConversationDetailQueryPredicateMetric>) clear_metric,
    2 operator with_operator(impl Into<super::ConversationDetailQueryPredicateOperator>) clear_operator,
    3 range with_range(super::NumericRange) clear_range,
    4 r#type with_type(impl Into<super::ConversationDetailQueryPredicateType>) clear_type,
    5 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ConversationDetailQueryPredicateDimension {
    AccessAttribute = "accessAttribute",
    ConversationEnd = "conversationEnd",
    ConversationId = "conversationId",
    ConversationInitiator = "conversationInitiator",
    ConversationStart = "conversationStart",
    CustomerParticipation = "customerParticipation",
    DivisionId = "divisionId",
    ExternalTag = "externalTag",
    MediaStatsMinConversationMos = "mediaStatsMinConversationMos",
    OriginatingDirection = "originatingDirection",
    OriginatingSocialMediaPublic = "originatingSocialMediaPublic",
});

rt::open_enum!(ConversationDetailQueryPredicateMetric {
    NAgentDeclined = "nAgentDeclined",
    NAlertExpired = "nAlertExpired",
    NBlindTransferred = "nBlindTransferred",
    NBotInteractions = "nBotInteractions",
    NCallbackAttempts = "nCallbackAttempts",
    NCallbackOverSla = "nCallbackOverSla",
    NCallbackScheduled = "nCallbackScheduled",
    NCfcOffered = "nCfcOffered",
    NCobrowseSessions = "nCobrowseSessions",
    NConnected = "nConnected",
    NConsult = "nConsult",
    NConsultTransferred = "nConsultTransferred",
    NConversations = "nConversations",
    NError = "nError",
    NFlow = "nFlow",
    NFlowMilestone = "nFlowMilestone",
    NFlowOutcome = "nFlowOutcome",
    NFlowOutcomeFailed = "nFlowOutcomeFailed",
    NOffered = "nOffered",
    NOutbound = "nOutbound",
    NOutboundAbandoned = "nOutboundAbandoned",
    NOutboundAttempted = "nOutboundAttempted",
    NOutboundConnected = "nOutboundConnected",
    NOverSla = "nOverSla",
    NStateTransitionError = "nStateTransitionError",
    NTakeover = "nTakeover",
    NTransferred = "nTransferred",
    OAudioMessageCount = "oAudioMessageCount",
    OExternalAudioMessageCount = "oExternalAudioMessageCount",
    OExternalMediaCount = "oExternalMediaCount",
    OFlowMilestone = "oFlowMilestone",
    OMediaCount = "oMediaCount",
    OMessageCount = "oMessageCount",
    OMessageSegmentCount = "oMessageSegmentCount",
    OMessageTurn = "oMessageTurn",
    OSkillExpressionApplications = "oSkillExpressionApplications",
    TAbandon = "tAbandon",
    TAcd = "tAcd",
    TActiveCallback = "tActiveCallback",
    TActiveCallbackComplete = "tActiveCallbackComplete",
    TAcw = "tAcw",
    TAgentResponseTime = "tAgentResponseTime",
    TAgentVideoConnected = "tAgentVideoConnected",
    TAlert = "tAlert",
    TAnswered = "tAnswered",
    TAverageAgentResponseTime = "tAverageAgentResponseTime",
    TAverageCustomerResponseTime = "tAverageCustomerResponseTime",
    TBarging = "tBarging",
    TCallbackAbandon = "tCallbackAbandon",
    TCallbackConnect = "tCallbackConnect",
    TCallbackNotReached = "tCallbackNotReached",
    TCallbackVirtualWait = "tCallbackVirtualWait",
    TCfcAbandon = "tCfcAbandon",
    TCfcAcd = "tCfcAcd",
    TCfcAnswered = "tCfcAnswered",
    TCfcFlowOut = "tCfcFlowOut",
    TCoaching = "tCoaching",
    TCoachingComplete = "tCoachingComplete",
    TConnected = "tConnected",
    TContacting = "tContacting",
    TConversationDuration = "tConversationDuration",
    TDialing = "tDialing",
    TFirstConnect = "tFirstConnect",
    TFirstDial = "tFirstDial",
    TFirstEngagement = "tFirstEngagement",
    TFirstResponse = "tFirstResponse",
    TFlow = "tFlow",
    TFlowDisconnect = "tFlowDisconnect",
    TFlowExit = "tFlowExit",
    TFlowOut = "tFlowOut",
    TFlowOutcome = "tFlowOutcome",
    THandle = "tHandle",
    THeld = "tHeld",
    THeldComplete = "tHeldComplete",
    TIvr = "tIvr",
    TMonitoring = "tMonitoring",
    TMonitoringComplete = "tMonitoringComplete",
    TNotResponding = "tNotResponding",
    TPark = "tPark",
    TParkComplete = "tParkComplete",
    TScreenMonitoring = "tScreenMonitoring",
    TShortAbandon = "tShortAbandon",
    TSnippetRecord = "tSnippetRecord",
    TTalk = "tTalk",
    TTalkComplete = "tTalkComplete",
    TTransmitting = "tTransmitting",
    TUserResponseTime = "tUserResponseTime",
    TVoicemail = "tVoicemail",
});

rt::open_enum!(ConversationDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(ConversationDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
