// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEnrichment`.
#[non_exhaustive]
pub struct ConversationEnrichment {
    /// `language`.
    pub language: Option<super::ConversationEnrichmentLanguage>,
    /// `sentimentV2`.
    pub sentiment_v2: Option<super::ConversationEnrichmentSentimentV2>,
    __marks: rt::Marks,
}

rt::model!(ConversationEnrichment {
    "language" Any language,
    "sentimentV2" Any sentiment_v2,
});
