// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaSettings`.
#[non_exhaustive]
pub struct MediaSettings {
    /// `alertingTimeoutSeconds`.
    pub alerting_timeout_seconds: Option<i64>,
    /// `autoAnswerAlertToneSeconds`.
    pub auto_answer_alert_tone_seconds: Option<f64>,
    /// `enableAutoAnswer`.
    pub enable_auto_answer: Option<bool>,
    /// `manualAnswerAlertToneSeconds`.
    pub manual_answer_alert_tone_seconds: Option<f64>,
    /// `serviceLevel`.
    pub service_level: Option<super::ServiceLevel>,
    __marks: rt::Marks,
}

rt::model!(MediaSettings {
    "alertingTimeoutSeconds" Int alerting_timeout_seconds,
    "autoAnswerAlertToneSeconds" Float auto_answer_alert_tone_seconds,
    "enableAutoAnswer" Bool enable_auto_answer,
    "manualAnswerAlertToneSeconds" Float manual_answer_alert_tone_seconds,
    "serviceLevel" Any service_level,
});

rt::setters!(MediaSettings {
    0 alerting_timeout_seconds with_alerting_timeout_seconds(i64) clear_alerting_timeout_seconds,
    1 auto_answer_alert_tone_seconds with_auto_answer_alert_tone_seconds(f64) clear_auto_answer_alert_tone_seconds,
    2 enable_auto_answer with_enable_auto_answer(bool) clear_enable_auto_answer,
    3 manual_answer_alert_tone_seconds with_manual_answer_alert_tone_seconds(f64) clear_manual_answer_alert_tone_seconds,
    4 service_level with_service_level(super::ServiceLevel) clear_service_level,
});
