// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationCobrowseEventTopicQueueMediaSettings`.
#[non_exhaustive]
pub struct QueueConversationCobrowseEventTopicQueueMediaSettings {
    /// `alertingTimeoutSeconds`.
    pub alerting_timeout_seconds: Option<i64>,
    /// `autoAnswerAlertToneSeconds`.
    pub auto_answer_alert_tone_seconds: Option<f64>,
    /// `enableAutoAnswer`.
    pub enable_auto_answer: Option<bool>,
    /// `manualAnswerAlertToneSeconds`.
    pub manual_answer_alert_tone_seconds: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationCobrowseEventTopicQueueMediaSettings {
    "alertingTimeoutSeconds" Int alerting_timeout_seconds,
    "autoAnswerAlertToneSeconds" Float auto_answer_alert_tone_seconds,
    "enableAutoAnswer" Bool enable_auto_answer,
    "manualAnswerAlertToneSeconds" Float manual_answer_alert_tone_seconds,
});
