// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MinerTopic`.
#[non_exhaustive]
pub struct MinerTopic {
    /// `conversationCount`.
    pub conversation_count: Option<i64>,
    /// `conversationPercent`.
    pub conversation_percent: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `miner`.
    pub miner: Option<super::Miner>,
    /// `name`.
    pub name: Option<String>,
    /// `phraseCount`.
    pub phrase_count: Option<i64>,
    /// `phrases`.
    pub phrases: Option<Vec<super::TopicPhrase>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utteranceCount`.
    pub utterance_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MinerTopic {
    "conversationCount" Int conversation_count,
    "conversationPercent" Float conversation_percent,
    "id" Str id,
    "miner" Any miner,
    "name" Str name,
    "phraseCount" Int phrase_count,
    "phrases" Any phrases,
    "selfUri" Str self_uri,
    "utteranceCount" Int utterance_count,
});
