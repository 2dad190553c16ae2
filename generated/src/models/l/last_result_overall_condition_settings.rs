// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LastResultOverallConditionSettings`.
#[non_exhaustive]
pub struct LastResultOverallConditionSettings {
    /// `emailWrapupCodes`.
    pub email_wrapup_codes: Option<Vec<String>>,
    /// `smsWrapupCodes`.
    pub sms_wrapup_codes: Option<Vec<String>>,
    /// `whatsAppWrapupCodes`.
    pub whats_app_wrapup_codes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LastResultOverallConditionSettings {
    "emailWrapupCodes" Texts email_wrapup_codes,
    "smsWrapupCodes" Texts sms_wrapup_codes,
    "whatsAppWrapupCodes" Texts whats_app_wrapup_codes,
});

rt::setters!(LastResultOverallConditionSettings {
    0 email_wrapup_codes with_email_wrapup_codes(Vec<String>) clear_email_wrapup_codes,
    1 sms_wrapup_codes with_sms_wrapup_codes(Vec<String>) clear_sms_wrapup_codes,
    2 whats_app_wrapup_codes with_whats_app_wrapup_codes(Vec<String>) clear_whats_app_wrapup_codes,
});
