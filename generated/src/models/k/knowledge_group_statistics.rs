// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGroupStatistics`.
#[non_exhaustive]
pub struct KnowledgeGroupStatistics {
    /// `totalPhraseHitCount`.
    pub total_phrase_hit_count: Option<i64>,
    /// `unlinkedPhraseCount`.
    pub unlinked_phrase_count: Option<i64>,
    /// `unlinkedPhraseHitCount`.
    pub unlinked_phrase_hit_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(KnowledgeGroupStatistics {
    "totalPhraseHitCount" Int total_phrase_hit_count,
    "unlinkedPhraseCount" Int unlinked_phrase_count,
    "unlinkedPhraseHitCount" Int unlinked_phrase_hit_count,
});
