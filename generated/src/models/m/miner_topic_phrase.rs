// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinerTopicPhrase`.
#[non_exhaustive]
pub struct MinerTopicPhrase {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `topic`.
    pub topic: Option<super::MinerTopic>,
    /// `utteranceCount`.
    pub utterance_count: Option<i64>,
    /// `utterances`.
    pub utterances: Option<Vec<super::Utterance>>,
    __marks: rt::Marks,
}

rt::model!(MinerTopicPhrase {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "topic" Any topic,
    "utteranceCount" Int utterance_count,
    "utterances" Any utterances,
});
