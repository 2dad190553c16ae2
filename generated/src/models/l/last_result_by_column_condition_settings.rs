// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LastResultByColumnConditionSettings`.
#[non_exhaustive]
pub struct LastResultByColumnConditionSettings {
    /// `emailColumnName`.
    pub email_column_name: Option<String>,
    /// `emailWrapupCodes`.
    pub email_wrapup_codes: Option<Vec<String>>,
    /// `smsColumnName`.
    pub sms_column_name: Option<String>,
    /// `smsWrapupCodes`.
    pub sms_wrapup_codes: Option<Vec<String>>,
    /// `whatsAppColumnName`.
    pub whats_app_column_name: Option<String>,
    /// `whatsAppWrapupCodes`.
    pub whats_app_wrapup_codes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(LastResultByColumnConditionSettings {
    "emailColumnName" Str email_column_name,
    "emailWrapupCodes" Texts email_wrapup_codes,
    "smsColumnName" Str sms_column_name,
    "smsWrapupCodes" Texts sms_wrapup_codes,
    "whatsAppColumnName" Str whats_app_column_name,
    "whatsAppWrapupCodes" Texts whats_app_wrapup_codes,
});

rt::setters!(LastResultByColumnConditionSettings {
    0 email_column_name with_email_column_name(impl Into<String>) clear_email_column_name,
    1 email_wrapup_codes with_email_wrapup_codes(Vec<String>) clear_email_wrapup_codes,
    2 sms_column_name with_sms_column_name(impl Into<String>) clear_sms_column_name,
    3 sms_wrapup_codes with_sms_wrapup_codes(Vec<String>) clear_sms_wrapup_codes,
    4 whats_app_column_name with_whats_app_column_name(impl Into<String>) clear_whats_app_column_name,
    5 whats_app_wrapup_codes with_whats_app_wrapup_codes(Vec<String>) clear_whats_app_wrapup_codes,
});
