// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WritableDialerContact`.
///
/// The service requires `contactListId`, `data` in requests.
#[non_exhaustive]
pub struct WritableDialerContact {
    /// `callable`.
    pub callable: Option<bool>,
    /// `contactListId`, required.
    pub contact_list_id: Option<String>,
    /// `contactableStatus`.
    pub contactable_status: Option<
        std::collections::BTreeMap<String, super::ContactableStatus>,
    >,
    /// `data`, required.
    pub data: Option<std::collections::BTreeMap<String, String>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateExpiration`.
    pub date_expiration: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `latestEmailEvaluations`.
    pub latest_email_evaluations: Option<
        std::collections::BTreeMap<String, super::MessageEvaluation>,
    >,
    /// `latestSmsEvaluations`.
    pub latest_sms_evaluations: Option<
        std::collections::BTreeMap<String, super::MessageEvaluation>,
    >,
    /// `latestWhatsAppEvaluations`.
    pub latest_whats_app_evaluations: Option<
        std::collections::BTreeMap<String, super::MessageEvaluation>,
    >,
    /// `phoneNumberStatus`.
    pub phone_number_status: Option<
        std::collections::BTreeMap<String, super::PhoneNumberStatus>,
    >,
    /// `retentionDays`.
    pub retention_days: Option<i64>,
    /// `retentionType`.
    pub retention_type: Option<super::WritableDialerContactRetentionType>,
    __marks: rt::Marks,
}
/// The values of `retentionType` in [`WritableDialerContact`](super::WritableDialerContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum WritableDialerContactRetentionType {
    /// `Never`
    Never,
    /// `Today`
    Today,
    /// `RetentionDays`
    RetentionDays,
    /// `DateExpiration`
    DateExpiration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WritableDialerContact {
    "callable" Bool callable,
    "contactListId" Str contact_list_id,
    "contactableStatus" Any contactable_status,
    "data" Any data,
    "dateCreated" DateTime date_created,
    "dateExpiration" DateTime date_expiration,
    "id" Str id,
    "latestEmailEvaluations" Any latest_email_evaluations,
    "latestSmsEvaluations" Any latest_sms_evaluations,
    "latestWhatsAppEvaluations" Any latest_whats_app_evaluations,
    "phoneNumberStatus" Any phone_number_status,
    "retentionDays" Int retention_days,
    "retentionType" Enum retention_type,
});

rt::setters!(WritableDialerContact {
    0 callable with_callable(bool) clear_callable,
    1 contact_list_id with_contact_list_id(impl Into<String>) clear_contact_list_id,
    2 contactable_status with_contactable_status(std::collections::BTreeMap<String, super::ContactableStatus>) clear_contactable_status,
    3 data with_data(std::collections::BTreeMap<String, String>) clear_data,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 date_expiration with_date_expiration(impl Into<rt::DateTime>) clear_date_expiration,
    6 id with_id(impl Into<String>) clear_id,
    7 latest_email_evaluations with_latest_email_evaluations(std::collections::BTreeMap<String, super::MessageEvaluation>) clear_latest_email_evaluations,
    8 latest_sms_evaluations with_latest_sms_evaluations(std::collections::BTreeMap<String, super::MessageEvaluation>) clear_latest_sms_evaluations,
    9 latest_whats_app_evaluations with_latest_whats_app_evaluations(std::collections::BTreeMap<String, super::MessageEvaluation>) clear_latest_whats_app_evaluations,
    10 phone_number_status with_phone_number_status(std::collections::BTreeMap<String, super::PhoneNumberStatus>) clear_phone_number_status,
    11 retention_days with_retention_days(i64) clear_retention_days,
    12 retention_type with_retention_type(impl Into<super::WritableDialerContactRetentionType>) clear_retention_type,
});

rt::open_enum!(WritableDialerContactRetentionType {
    Never = "Never",
    Today = "Today",
    RetentionDays = "RetentionDays",
    DateExpiration = "DateExpiration",
});
