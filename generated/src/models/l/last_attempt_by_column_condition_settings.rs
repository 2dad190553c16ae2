// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LastAttemptByColumnConditionSettings`.
///
/// The service requires `operator`, `value` in requests.
#[non_exhaustive]
pub struct LastAttemptByColumnConditionSettings {
    /// `emailColumnName`.
    pub email_column_name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::LastAttemptByColumnConditionSettingsOperator>,
    /// `smsColumnName`.
    pub sms_column_name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// `whatsAppColumnName`.
    pub whats_app_column_name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`LastAttemptByColumnConditionSettings`](super::LastAttemptByColumnConditionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum LastAttemptByColumnConditionSettingsOperator {
    /// `Before`
    Before,
    /// `After`
    After,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LastAttemptByColumnConditionSettings {
    "emailColumnName" Str email_column_name,
    "operator" Enum operator,
    "smsColumnName" Str sms_column_name,
    "value" Str value,
    "whatsAppColumnName" Str whats_app_column_name,
});

rt::setters!(LastAttemptByColumnConditionSettings {
    0 email_column_name with_email_column_name(impl Into<String>) clear_email_column_name,
    1 operator with_operator(impl Into<super::LastAttemptByColumnConditionSettingsOperator>) clear_operator,
    2 sms_column_name with_sms_column_name(impl Into<String>) clear_sms_column_name,
    3 value with_value(impl Into<String>) clear_value,
    4 whats_app_column_name with_whats_app_column_name(impl Into<String>) clear_whats_app_column_name,
});

rt::open_enum!(LastAttemptByColumnConditionSettingsOperator {
    Before = "Before",
    After = "After",
});
