// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleParameters`.
#[non_exhaustive]
pub struct CampaignRuleParameters {
    /// `abandonRate`.
    pub abandon_rate: Option<f64>,
    /// `dialingMode`.
    pub dialing_mode: Option<super::CampaignRuleParametersDialingMode>,
    /// `emailContentTemplate`.
    pub email_content_template: Option<super::DomainEntityRef>,
    /// `emailMessagesPerMinute`.
    pub email_messages_per_minute: Option<i64>,
    /// `forDuration`.
    pub for_duration: Option<String>,
    /// `maxCallsPerAgent`.
    pub max_calls_per_agent: Option<f64>,
    /// `messagesPerMinute`.
    pub messages_per_minute: Option<i64>,
    /// `operator`.
    pub operator: Option<super::CampaignRuleParametersOperator>,
    /// `outboundLineCount`.
    pub outbound_line_count: Option<i64>,
    /// `priority`.
    pub priority: Option<super::CampaignRuleParametersPriority>,
    /// `queue`.
    pub queue: Option<super::DomainEntityRef>,
    /// `relativeWeight`.
    pub relative_weight: Option<i64>,
    /// `smsContentTemplate`.
    pub sms_content_template: Option<super::DomainEntityRef>,
    /// `smsMessagesPerMinute`.
    pub sms_messages_per_minute: Option<i64>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dialingMode` in [`CampaignRuleParameters`](super::CampaignRuleParameters).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleParametersDialingMode {
    /// `agentless`
    Agentless,
    /// `preview`
    Preview,
    /// `power`
    Power,
    /// `predictive`
    Predictive,
    /// `progressive`
    Progressive,
    /// `external`
    External,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`CampaignRuleParameters`](super::CampaignRuleParameters).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleParametersOperator {
    /// `equals`
    Equals,
    /// `greaterThan`
    GreaterThan,
    /// `greaterThanEqualTo`
    GreaterThanEqualTo,
    /// `lessThan`
    LessThan,
    /// `lessThanEqualTo`
    LessThanEqualTo,
    /// `before`
    Before,
    /// `after`
    After,
    /// `between`
    Between,
    /// `in`
    In,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `priority` in [`CampaignRuleParameters`](super::CampaignRuleParameters).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleParametersPriority {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// `4`
    N4,
    /// `5`
    N5,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignRuleParameters {
    "abandonRate" Float abandon_rate,
    "dialingMode" Enum dialing_mode,
    "emailContentTemplate" Any email_content_template,
    "emailMessagesPerMinute" Int email_messages_per_minute,
    "forDuration" Str for_duration,
    "maxCallsPerAgent" Float max_calls_per_agent,
    "messagesPerMinute" Int messages_per_minute,
    "operator" Enum operator,
    "outboundLineCount" Int outbound_line_count,
    "priority" Enum priority,
    "queue" Any queue,
    "relativeWeight" Int relative_weight,
    "smsContentTemplate" Any sms_content_template,
    "smsMessagesPerMinute" Int sms_messages_per_minute,
    "value" Str value,
});

rt::setters!(CampaignRuleParameters {
    0 abandon_rate with_abandon_rate(f64) clear_abandon_rate,
    1 dialing_mode with_dialing_mode(impl Into<super::CampaignRuleParametersDialingMode>) clear_dialing_mode,
    2 email_content_template with_email_content_template(super::DomainEntityRef) clear_email_content_template,
    3 email_messages_per_minute with_email_messages_per_minute(i64) clear_email_messages_per_minute,
    4 for_duration with_for_duration(impl Into<String>) clear_for_duration,
    5 max_calls_per_agent with_max_calls_per_agent(f64) clear_max_calls_per_agent,
    6 messages_per_minute with_messages_per_minute(i64) clear_messages_per_minute,
    7 operator with_operator(impl Into<super::CampaignRuleParametersOperator>) clear_operator,
    8 outbound_line_count with_outbound_line_count(i64) clear_outbound_line_count,
    9 priority with_priority(impl Into<super::CampaignRuleParametersPriority>) clear_priority,
    10 queue with_queue(super::DomainEntityRef) clear_queue,
    11 relative_weight with_relative_weight(i64) clear_relative_weight,
    12 sms_content_template with_sms_content_template(super::DomainEntityRef) clear_sms_content_template,
    13 sms_messages_per_minute with_sms_messages_per_minute(i64) clear_sms_messages_per_minute,
    14 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(CampaignRuleParametersDialingMode {
    Agentless = "agentless",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
    External = "external",
});

rt::open_enum!(CampaignRuleParametersOperator {
    Equals = "equals",
    GreaterThan = "greaterThan",
    GreaterThanEqualTo = "greaterThanEqualTo",
    LessThan = "lessThan",
    LessThanEqualTo = "lessThanEqualTo",
    Before = "before",
    After = "after",
    Between = "between",
    In = "in",
});

rt::open_enum!(CampaignRuleParametersPriority {
    N1 = "1",
    N2 = "2",
    N3 = "3",
    N4 = "4",
    N5 = "5",
});
