// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonRulePredicate`.
///
/// The service requires `comparisonOperator`, `entity`, `metric`, `metricType`, `metricValueType`, `value` in requests.
#[non_exhaustive]
pub struct CommonRulePredicate {
    /// `characteristic`.
    pub characteristic: Option<super::CommonRulePredicateCharacteristic>,
    /// `comparisonOperator`, required.
    pub comparison_operator: Option<super::CommonRulePredicateComparisonOperator>,
    /// `entity`, required.
    pub entity: Option<super::CommonRulePredicateEntity>,
    /// `mediaType`.
    pub media_type: Option<super::CommonRulePredicateMediaType>,
    /// `metric`, required.
    pub metric: Option<super::CommonRulePredicateMetric>,
    /// `metricType`, required.
    pub metric_type: Option<super::CommonRulePredicateMetricType>,
    /// `metricValueType`, required.
    pub metric_value_type: Option<super::CommonRulePredicateMetricValueType>,
    /// `status`.
    pub status: Option<String>,
    /// `topic`.
    pub topic: Option<String>,
    /// `value`, required.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `characteristic` in [`CommonRulePredicate`](super::CommonRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateCharacteristic {
    /// `Deviation`
    Deviation,
    /// `Score`
    Score,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `comparisonOperator` in [`CommonRulePredicate`](super::CommonRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateComparisonOperator {
    /// `Gt`
    Gt,
    /// `Gte`
    Gte,
    /// `Lt`
    Lt,
    /// `Lte`
    Lte,
    /// `Eq`
    Eq,
    /// `Ne`
    Ne,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`CommonRulePredicate`](super::CommonRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateMediaType {
    /// `Voice`
    Voice,
    /// `Chat`
    Chat,
    /// `Email`
    Email,
    /// `Callback`
    Callback,
    /// `Message`
    Message,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metric` in [`CommonRulePredicate`](super::CommonRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateMetric {
    /// `nAbandon`
    NAbandon,
    /// `nConnected`
    NConnected,
    /// `nInteractions`
    NInteractions,
    /// `nOffered`
    NOffered,
    /// `nOutbound`
    NOutbound,
    /// `nTransferred`
    NTransferred,
    /// `serviceLevel`
    ServiceLevel,
    /// `oServiceLevel`
    OServiceLevel,
    /// `oWaiting`
    OWaiting,
    /// `tAbandon`
    TAbandon,
    /// `tAcw`
    TAcw,
    /// `tAlert`
    TAlert,
    /// `tAnswered`
    TAnswered,
    /// `tHandle`
    THandle,
    /// `tHeldComplete`
    THeldComplete,
    /// `tTalkComplete`
    TTalkComplete,
    /// `tWait`
    TWait,
    /// `tTalk`
    TTalk,
    /// `tHeld`
    THeld,
    /// `tOrganizationPresence`
    TOrganizationPresence,
    /// `tSystemPresence`
    TSystemPresence,
    /// `tAgentRoutingStatus`
    TAgentRoutingStatus,
    /// `oUserRoutingStatuses`
    OUserRoutingStatuses,
    /// `oUserPresences`
    OUserPresences,
    /// `oInteracting`
    OInteracting,
    /// `tFlowOut`
    TFlowOut,
    /// `tAdherenceStatus`
    TAdherenceStatus,
    /// `nEvents`
    NEvents,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metricType` in [`CommonRulePredicate`](super::CommonRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateMetricType {
    /// `Interval`
    Interval,
    /// `Instance`
    Instance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metricValueType` in [`CommonRulePredicate`](super::CommonRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRulePredicateMetricValueType {
    /// `Count`
    Count,
    /// `Min`
    Min,
    /// `Timer`
    Timer,
    /// `Max`
    Max,
    /// `Percentage`
    Percentage,
    /// `Average`
    Average,
    /// `Observation`
    Observation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommonRulePredicate {
    "characteristic" Enum characteristic,
    "comparisonOperator" Enum comparison_operator,
    "entity" Any entity,
    "mediaType" Enum media_type,
    "metric" Enum metric,
    "metricType" Enum metric_type,
    "metricValueType" Enum metric_value_type,
    "status" Str status,
    "topic" Str topic,
    "value" Float value,
});

rt::setters!(CommonRulePredicate {
    0 characteristic with_characteristic(impl Into<super::CommonRulePredicateCharacteristic>) clear_characteristic,
    1 comparison_operator with_comparison_operator(impl Into<super::CommonRulePredicateComparisonOperator>) clear_comparison_operator,
    2 entity with_entity(super::CommonRulePredicateEntity) clear_entity,
    3 media_type with_media_type(impl Into<super::CommonRulePredicateMediaType>) clear_media_type,
    4 metric with_metric(impl Into<super::CommonRulePredicateMetric>) clear_metric,
    5 metric_type with_metric_type(impl Into<super::CommonRulePredicateMetricType>) clear_metric_type,
    6 metric_value_type with_metric_value_type(impl Into<super::CommonRulePredicateMetricValueType>) clear_metric_value_type,
    7 status with_status(impl Into<String>) clear_status,
    8 topic with_topic(impl Into<String>) clear_topic,
    9 value with_value(f64) clear_value,
});

rt::open_enum!(CommonRulePredicateCharacteristic {
    Deviation = "Deviation",
    Score = "Score",
    Unknown = "Unknown",
});

rt::open_enum!(CommonRulePredicateComparisonOperator {
    Gt = "Gt",
    Gte = "Gte",
    Lt = "Lt",
    Lte = "Lte",
    Eq = "Eq",
    Ne = "Ne",
});

rt::open_enum!(CommonRulePredicateMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
});

rt::open_enum!(CommonRulePredicateMetric {
    NAbandon = "nAbandon",
    NConnected = "nConnected",
    NInteractions = "nInteractions",
    NOffered = "nOffered",
    NOutbound = "nOutbound",
    NTransferred = "nTransferred",
    ServiceLevel = "serviceLevel",
    OServiceLevel = "oServiceLevel",
    OWaiting = "oWaiting",
    TAbandon = "tAbandon",
    TAcw = "tAcw",
    TAlert = "tAlert",
    TAnswered = "tAnswered",
    THandle = "tHandle",
    THeldComplete = "tHeldComplete",
    TTalkComplete = "tTalkComplete",
    TWait = "tWait",
    TTalk = "tTalk",
    THeld = "tHeld",
    TOrganizationPresence = "tOrganizationPresence",
    TSystemPresence = "tSystemPresence",
    TAgentRoutingStatus = "tAgentRoutingStatus",
    OUserRoutingStatuses = "oUserRoutingStatuses",
    OUserPresences = "oUserPresences",
    OInteracting = "oInteracting",
    TFlowOut = "tFlowOut",
    TAdherenceStatus = "tAdherenceStatus",
    NEvents = "nEvents",
});

rt::open_enum!(CommonRulePredicateMetricType {
    Interval = "Interval",
    Instance = "Instance",
});

rt::open_enum!(CommonRulePredicateMetricValueType {
    Count = "Count",
    Min = "Min",
    Timer = "Timer",
    Max = "Max",
    Percentage = "Percentage",
    Average = "Average",
    Observation = "Observation",
});
