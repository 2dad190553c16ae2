// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationMetrics`.
#[non_exhaustive]
pub struct ConversationMetrics {
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `empathyScores`.
    pub empathy_scores: Option<Vec<super::EmpathyScore>>,
    /// `participantMetrics`.
    pub participant_metrics: Option<super::ParticipantMetrics>,
    /// `sentimentScore`.
    pub sentiment_score: Option<f64>,
    /// `sentimentTrend`.
    pub sentiment_trend: Option<f64>,
    /// `sentimentTrendClass`.
    pub sentiment_trend_class: Option<super::ConversationMetricsSentimentTrendClass>,
    __marks: rt::Marks,
}
/// The values of `sentimentTrendClass` in [`ConversationMetrics`](super::ConversationMetrics).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationMetricsSentimentTrendClass {
    /// `NotCalculated`
    NotCalculated,
    /// `Declining`
    Declining,
    /// `SlightlyDeclining`
    SlightlyDeclining,
    /// `NoChange`
    NoChange,
    /// `SlightlyImproving`
    SlightlyImproving,
    /// `Improving`
    Improving,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationMetrics {
    "conversation" Any conversation,
    "empathyScores" Any empathy_scores,
    "participantMetrics" Any participant_metrics,
    "sentimentScore" Float sentiment_score,
    "sentimentTrend" Float sentiment_trend,
    "sentimentTrendClass" Enum sentiment_trend_class,
});

rt::open_enum!(ConversationMetricsSentimentTrendClass {
    NotCalculated = "NotCalculated",
    Declining = "Declining",
    SlightlyDeclining = "SlightlyDeclining",
    NoChange = "NoChange",
    SlightlyImproving = "SlightlyImproving",
    Improving = "Improving",
});
