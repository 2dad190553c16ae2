// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailMediaSettings`.
#[non_exhaustive]
pub struct EmailMediaSettings {
    /// `alertingTimeoutSeconds`.
    pub alerting_timeout_seconds: Option<i64>,
    /// `allOutboundEmailAddresses`.
    pub all_outbound_email_addresses: Option<Vec<super::QueueEmailAddress>>,
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

rt::model!(EmailMediaSettings {
    "alertingTimeoutSeconds" Int alerting_timeout_seconds,
    "allOutboundEmailAddresses" Any all_outbound_email_addresses,
    "autoAnswerAlertToneSeconds" Float auto_answer_alert_tone_seconds,
    "enableAutoAnswer" Bool enable_auto_answer,
    "manualAnswerAlertToneSeconds" Float manual_answer_alert_tone_seconds,
    "serviceLevel" Any service_level,
});

rt::setters!(EmailMediaSettings {
    0 alerting_timeout_seconds with_alerting_timeout_seconds(i64) clear_alerting_timeout_seconds,
    1 all_outbound_email_addresses with_all_outbound_email_addresses(Vec<super::QueueEmailAddress>) clear_all_outbound_email_addresses,
    2 auto_answer_alert_tone_seconds with_auto_answer_alert_tone_seconds(f64) clear_auto_answer_alert_tone_seconds,
    3 enable_auto_answer with_enable_auto_answer(bool) clear_enable_auto_answer,
    4 manual_answer_alert_tone_seconds with_manual_answer_alert_tone_seconds(f64) clear_manual_answer_alert_tone_seconds,
    5 service_level with_service_level(super::ServiceLevel) clear_service_level,
});
