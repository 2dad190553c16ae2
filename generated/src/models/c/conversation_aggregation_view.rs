// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct ConversationAggregationView {
    /// `function`, required.
    pub function: Option<super::ConversationAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::ConversationAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`ConversationAggregationView`](super::ConversationAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`ConversationAggregationView`](super::ConversationAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregationViewTarget {
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
    /// `oCallbackServiceLevel`
    OCallbackServiceLevel,
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
    /// `oServiceLevel`
    OServiceLevel,
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
    /// `tWait`
    TWait,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(ConversationAggregationView {
    0 function with_function(impl Into<super::ConversationAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::ConversationAggregationViewTarget>) clear_target,
});

rt::open_enum!(ConversationAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(ConversationAggregationViewTarget {
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
    OCallbackServiceLevel = "oCallbackServiceLevel",
    OExternalAudioMessageCount = "oExternalAudioMessageCount",
    OExternalMediaCount = "oExternalMediaCount",
    OMediaCount = "oMediaCount",
    OMessageCount = "oMessageCount",
    OMessageSegmentCount = "oMessageSegmentCount",
    OMessageTurn = "oMessageTurn",
    OServiceLevel = "oServiceLevel",
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
    TShortAbandon = "tShortAbandon",
    TSnippetRecord = "tSnippetRecord",
    TTalk = "tTalk",
    TTalkComplete = "tTalkComplete",
    TTransmitting = "tTransmitting",
    TUserResponseTime = "tUserResponseTime",
    TVoicemail = "tVoicemail",
    TWait = "tWait",
});
