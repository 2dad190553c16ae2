// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DraftTopics`.
///
/// The service requires `id`, `phrases` in requests.
#[non_exhaustive]
pub struct DraftTopics {
    /// `conversationCount`.
    pub conversation_count: Option<i64>,
    /// `conversationPercent`.
    pub conversation_percent: Option<f64>,
    /// `id`, required.
    pub id: Option<String>,
    /// `miner`.
    pub miner: Option<super::Miner>,
    /// `name`.
    pub name: Option<String>,
    /// `phraseCount`.
    pub phrase_count: Option<i64>,
    /// `phrases`, required.
    pub phrases: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utteranceCount`.
    pub utterance_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DraftTopics {
    "conversationCount" Int conversation_count,
    "conversationPercent" Float conversation_percent,
    "id" Str id,
    "miner" Any miner,
    "name" Str name,
    "phraseCount" Int phrase_count,
    "phrases" Texts phrases,
    "selfUri" Str self_uri,
    "utteranceCount" Int utterance_count,
});

rt::setters!(DraftTopics {
    0 conversation_count with_conversation_count(i64) clear_conversation_count,
    1 conversation_percent with_conversation_percent(f64) clear_conversation_percent,
    2 id with_id(impl Into<String>) clear_id,
    3 miner with_miner(super::Miner) clear_miner,
    4 name with_name(impl Into<String>) clear_name,
    5 phrase_count with_phrase_count(i64) clear_phrase_count,
    6 phrases with_phrases(Vec<String>) clear_phrases,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 utterance_count with_utterance_count(i64) clear_utterance_count,
});
