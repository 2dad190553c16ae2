// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicConditionRulePredicate`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicConditionRulePredicate {
    /// `characteristic`.
    pub characteristic: Option<
        super::V2MobiusAlertsTopicConditionRulePredicateCharacteristic,
    >,
    /// `comparisonOperator`.
    pub comparison_operator: Option<
        super::V2MobiusAlertsTopicConditionRulePredicateComparisonOperator,
    >,
    /// `entity`.
    pub entity: Option<super::V2MobiusAlertsTopicEntityProperties>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::V2MobiusAlertsTopicConditionRulePredicateMediaType>,
    /// `metric`.
    pub metric: Option<String>,
    /// `metricType`.
    pub metric_type: Option<super::V2MobiusAlertsTopicConditionRulePredicateMetricType>,
    /// `metricValueType`.
    pub metric_value_type: Option<
        super::V2MobiusAlertsTopicConditionRulePredicateMetricValueType,
    >,
    /// `status`.
    pub status: Option<String>,
    /// `topic`.
    pub topic: Option<String>,
    /// `value`.
    pub value: Option<f64>,
    __marks: rt::Marks,
}
/// The values of `characteristic` in [`V2MobiusAlertsTopicConditionRulePredicate`](super::V2MobiusAlertsTopicConditionRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicConditionRulePredicateCharacteristic {
    /// `Unknown`
    Unknown,
    /// `Deviation`
    Deviation,
    /// `Score`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `comparisonOperator` in [`V2MobiusAlertsTopicConditionRulePredicate`](super::V2MobiusAlertsTopicConditionRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicConditionRulePredicateComparisonOperator {
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
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mediaType` in [`V2MobiusAlertsTopicConditionRulePredicate`](super::V2MobiusAlertsTopicConditionRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicConditionRulePredicateMediaType {
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
    /// `Screenshare`
    Screenshare,
    /// `Cobrowse`
    Cobrowse,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metricType` in [`V2MobiusAlertsTopicConditionRulePredicate`](super::V2MobiusAlertsTopicConditionRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicConditionRulePredicateMetricType {
    /// `Interval`
    Interval,
    /// `Instance`
    Instance,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `metricValueType` in [`V2MobiusAlertsTopicConditionRulePredicate`](super::V2MobiusAlertsTopicConditionRulePredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicConditionRulePredicateMetricValueType {
    /// `Count`
    Count,
    /// `Percentage`
    Percentage,
    /// `Average`
    Average,
    /// `Timer`
    Timer,
    /// `Observation`
    Observation,
    /// `Min`
    Min,
    /// `Max`
    Max,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2MobiusAlertsTopicConditionRulePredicate {
    "characteristic" Enum characteristic,
    "comparisonOperator" Enum comparison_operator,
    "entity" Any entity,
    "id" Str id,
    "mediaType" Enum media_type,
    "metric" Str metric,
    "metricType" Enum metric_type,
    "metricValueType" Enum metric_value_type,
    "status" Str status,
    "topic" Str topic,
    "value" Float value,
});

rt::open_enum!(V2MobiusAlertsTopicConditionRulePredicateCharacteristic {
    Unknown = "Unknown",
    Deviation = "Deviation",
    Score = "Score",
});

rt::open_enum!(V2MobiusAlertsTopicConditionRulePredicateComparisonOperator {
    Gt = "Gt",
    Gte = "Gte",
    Lt = "Lt",
    Lte = "Lte",
    Eq = "Eq",
    Ne = "Ne",
    Unknown = "Unknown",
});

rt::open_enum!(V2MobiusAlertsTopicConditionRulePredicateMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Screenshare = "Screenshare",
    Cobrowse = "Cobrowse",
    Unknown = "Unknown",
});

rt::open_enum!(V2MobiusAlertsTopicConditionRulePredicateMetricType {
    Interval = "Interval",
    Instance = "Instance",
    Unknown = "Unknown",
});

rt::open_enum!(V2MobiusAlertsTopicConditionRulePredicateMetricValueType {
    Count = "Count",
    Percentage = "Percentage",
    Average = "Average",
    Timer = "Timer",
    Observation = "Observation",
    Min = "Min",
    Max = "Max",
    Unknown = "Unknown",
});
