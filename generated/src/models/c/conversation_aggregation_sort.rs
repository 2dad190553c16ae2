// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAggregationSort`.
///
/// The service requires `function`, `name` in requests.
#[non_exhaustive]
pub struct ConversationAggregationSort {
    /// `function`, required.
    pub function: Option<super::ConversationAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::ConversationAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`ConversationAggregationSort`](super::ConversationAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`ConversationAggregationSort`](super::ConversationAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregationSortName {
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
    /// `oMediaCount`
    OMediaCount,
    /// `oMessageCount`
    OMessageCount,
    /// `oMessageSegmentCount`
    OMessageSegmentCount,
    /// `oMessageTurn`
    OMessageTurn,
    /// `oServiceTarget`
    OServiceTarget,
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
    /// `tFlowOut`
    TFlowOut,
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

rt::model!(ConversationAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::setters!(ConversationAggregationSort {
    0 function with_function(impl Into<super::ConversationAggregationSortFunction>) clear_function,
    1 name with_name(impl Into<super::ConversationAggregationSortName>) clear_name,
});

rt::open_enum!(ConversationAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(ConversationAggregationSortName {
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
    OMediaCount = "oMediaCount",
    OMessageCount = "oMessageCount",
    OMessageSegmentCount = "oMessageSegmentCount",
    OMessageTurn = "oMessageTurn",
    OServiceTarget = "oServiceTarget",
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
    TDialing = "tDialing",
    TFirstConnect = "tFirstConnect",
    TFirstDial = "tFirstDial",
    TFirstEngagement = "tFirstEngagement",
    TFirstResponse = "tFirstResponse",
    TFlowOut = "tFlowOut",
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
    TSnippetRecord = "tSnippetRecord",
    TTalk = "tTalk",
    TTalkComplete = "tTalkComplete",
    TTransmitting = "tTransmitting",
    TUserResponseTime = "tUserResponseTime",
    TVoicemail = "tVoicemail",
});
