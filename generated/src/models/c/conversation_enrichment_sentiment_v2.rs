// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEnrichmentSentimentV2`.
#[non_exhaustive]
pub struct ConversationEnrichmentSentimentV2 {
    /// `tag`, required.
    pub tag: Option<super::ConversationEnrichmentSentimentV2Tag>,
    __marks: rt::Marks,
}
/// The values of `tag` in [`ConversationEnrichmentSentimentV2`](super::ConversationEnrichmentSentimentV2).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEnrichmentSentimentV2Tag {
    /// `Unknown`
    Unknown,
    /// `Positive`
    Positive,
    /// `Negative`
    Negative,
    /// `Neutral`
    Neutral,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEnrichmentSentimentV2 {
    "tag" Enum tag,
});

rt::open_enum!(ConversationEnrichmentSentimentV2Tag {
    Unknown = "Unknown",
    Positive = "Positive",
    Negative = "Negative",
    Neutral = "Neutral",
});
