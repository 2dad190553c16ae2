// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Trigger`.
#[non_exhaustive]
pub struct Trigger {
    /// `delayBySeconds`.
    pub delay_by_seconds: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `eventTTLSeconds`.
    pub event_ttl_seconds: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `matchCriteria`.
    pub match_criteria: Option<Vec<super::MatchCriteria>>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `target`.
    pub target: Option<super::TriggerTarget>,
    /// `topicName`.
    pub topic_name: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Trigger {
    "delayBySeconds" Int delay_by_seconds,
    "description" Str description,
    "enabled" Bool enabled,
    "eventTTLSeconds" Int event_ttl_seconds,
    "id" Str id,
    "matchCriteria" Any match_criteria,
    "name" Str name,
    "selfUri" Str self_uri,
    "target" Any target,
    "topicName" Str topic_name,
    "version" Int version,
});
