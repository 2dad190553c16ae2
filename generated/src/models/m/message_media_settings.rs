// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaSettings`.
#[non_exhaustive]
pub struct MessageMediaSettings {
    /// `alertingTimeoutSeconds`.
    pub alerting_timeout_seconds: Option<i64>,
    /// `autoAnswerAlertToneSeconds`.
    pub auto_answer_alert_tone_seconds: Option<f64>,
    /// `enableAutoAnswer`.
    pub enable_auto_answer: Option<bool>,
    /// `enableInactivityTimeout`.
    pub enable_inactivity_timeout: Option<bool>,
    /// `inactivityTimeoutSettings`.
    pub inactivity_timeout_settings: Option<super::InactivityTimeoutSettings>,
    /// `manualAnswerAlertToneSeconds`.
    pub manual_answer_alert_tone_seconds: Option<f64>,
    /// `serviceLevel`.
    pub service_level: Option<super::ServiceLevel>,
    /// `subTypeSettings`.
    pub sub_type_settings: Option<
        std::collections::BTreeMap<String, super::MessageSubtypeSettings>,
    >,
    __marks: rt::Marks,
}

rt::model!(MessageMediaSettings {
    "alertingTimeoutSeconds" Int alerting_timeout_seconds,
    "autoAnswerAlertToneSeconds" Float auto_answer_alert_tone_seconds,
    "enableAutoAnswer" Bool enable_auto_answer,
    "enableInactivityTimeout" Bool enable_inactivity_timeout,
    "inactivityTimeoutSettings" Any inactivity_timeout_settings,
    "manualAnswerAlertToneSeconds" Float manual_answer_alert_tone_seconds,
    "serviceLevel" Any service_level,
    "subTypeSettings" Any sub_type_settings,
});

rt::setters!(MessageMediaSettings {
    0 alerting_timeout_seconds with_alerting_timeout_seconds(i64) clear_alerting_timeout_seconds,
    1 auto_answer_alert_tone_seconds with_auto_answer_alert_tone_seconds(f64) clear_auto_answer_alert_tone_seconds,
    2 enable_auto_answer with_enable_auto_answer(bool) clear_enable_auto_answer,
    3 enable_inactivity_timeout with_enable_inactivity_timeout(bool) clear_enable_inactivity_timeout,
    4 inactivity_timeout_settings with_inactivity_timeout_settings(super::InactivityTimeoutSettings) clear_inactivity_timeout_settings,
    5 manual_answer_alert_tone_seconds with_manual_answer_alert_tone_seconds(f64) clear_manual_answer_alert_tone_seconds,
    6 service_level with_service_level(super::ServiceLevel) clear_service_level,
    7 sub_type_settings with_sub_type_settings(std::collections::BTreeMap<String, super::MessageSubtypeSettings>) clear_sub_type_settings,
});
