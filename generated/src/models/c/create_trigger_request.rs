// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateTriggerRequest`.
///
/// The service requires `enabled`, `name`, `target`, `topicName` in requests.
#[non_exhaustive]
pub struct CreateTriggerRequest {
    /// `delayBySeconds`.
    pub delay_by_seconds: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `eventTTLSeconds`.
    pub event_ttl_seconds: Option<i64>,
    /// `matchCriteria`.
    pub match_criteria: Option<Vec<super::MatchCriteria>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `target`, required.
    pub target: Option<super::TriggerTarget>,
    /// `topicName`, required.
    pub topic_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateTriggerRequest {
    "delayBySeconds" Int delay_by_seconds,
    "description" Str description,
    "enabled" Bool enabled,
    "eventTTLSeconds" Int event_ttl_seconds,
    "matchCriteria" Any match_criteria,
    "name" Str name,
    "target" Any target,
    "topicName" Str topic_name,
});

rt::setters!(CreateTriggerRequest {
    0 delay_by_seconds with_delay_by_seconds(i64) clear_delay_by_seconds,
    1 description with_description(impl Into<String>) clear_description,
    2 enabled with_enabled(bool) clear_enabled,
    3 event_ttl_seconds with_event_ttl_seconds(i64) clear_event_ttl_seconds,
    4 match_criteria with_match_criteria(Vec<super::MatchCriteria>) clear_match_criteria,
    5 name with_name(impl Into<String>) clear_name,
    6 target with_target(super::TriggerTarget) clear_target,
    7 topic_name with_topic_name(impl Into<String>) clear_topic_name,
});
