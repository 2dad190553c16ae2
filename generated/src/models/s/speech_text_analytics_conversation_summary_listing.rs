// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SpeechTextAnalyticsConversationSummaryListing`.
#[non_exhaustive]
pub struct SpeechTextAnalyticsConversationSummaryListing {
    /// `entities`.
    pub entities: Option<Vec<super::SpeechTextAnalyticsConversationSummary>>,
    __marks: rt::Marks,
}

rt::model!(SpeechTextAnalyticsConversationSummaryListing {
    "entities" Any entities,
});
