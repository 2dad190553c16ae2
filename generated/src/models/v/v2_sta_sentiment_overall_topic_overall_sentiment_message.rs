// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2StaSentimentOverallTopicOverallSentimentMessage`.
#[non_exhaustive]
pub struct V2StaSentimentOverallTopicOverallSentimentMessage {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `flowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    /// `sentimentOverallScore`.
    pub sentiment_overall_score: Option<f64>,
    /// `sentimentTrendScore`.
    pub sentiment_trend_score: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(V2StaSentimentOverallTopicOverallSentimentMessage {
    "conversationId" Str conversation_id,
    "divisionIds" Texts division_ids,
    "flowIds" Texts flow_ids,
    "queueIds" Texts queue_ids,
    "sentimentOverallScore" Float sentiment_overall_score,
    "sentimentTrendScore" Float sentiment_trend_score,
});
