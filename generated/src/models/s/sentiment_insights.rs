// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SentimentInsights`.
#[non_exhaustive]
pub struct SentimentInsights {
    /// `negativeSentimentReasons`.
    pub negative_sentiment_reasons: Option<Vec<super::SentimentInsightEntry>>,
    /// `positiveSentimentReasons`.
    pub positive_sentiment_reasons: Option<Vec<super::SentimentInsightEntry>>,
    __marks: rt::Marks,
}

rt::model!(SentimentInsights {
    "negativeSentimentReasons" Any negative_sentiment_reasons,
    "positiveSentimentReasons" Any positive_sentiment_reasons,
});
