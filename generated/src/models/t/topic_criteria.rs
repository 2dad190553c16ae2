// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicCriteria`.
#[non_exhaustive]
pub struct TopicCriteria {
    /// `dataIngestionRules`, required.
    pub data_ingestion_rules: Option<Vec<super::DataIngestionRuleCriteria>>,
    /// `topicId`, required.
    pub topic_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TopicCriteria {
    "dataIngestionRules" Any data_ingestion_rules,
    "topicId" Str topic_id,
});
