// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContact`.
///
/// The service requires `contactListId`, `data` in requests.
#[non_exhaustive]
pub struct DialerContact {
    /// `callRecords`.
    pub call_records: Option<std::collections::BTreeMap<String, super::CallRecord>>,
    /// `callable`.
    pub callable: Option<bool>,
    /// `configurationOverrides`.
    pub configuration_overrides: Option<super::ConfigurationOverrides>,
    /// `contactColumnTimeZones`.
    pub contact_column_time_zones: Option<
        std::collections::BTreeMap<String, super::ContactColumnTimeZone>,
    >,
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
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumberStatus`.
    pub phone_number_status: Option<
        std::collections::BTreeMap<String, super::PhoneNumberStatus>,
    >,
    /// `retentionDays`.
    pub retention_days: Option<i64>,
    /// `retentionType`.
    pub retention_type: Option<super::DialerContactRetentionType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `retentionType` in [`DialerContact`](super::DialerContact).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerContactRetentionType {
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

rt::model!(DialerContact {
    "callRecords" Any call_records,
    "callable" Bool callable,
    "configurationOverrides" Any configuration_overrides,
    "contactColumnTimeZones" Any contact_column_time_zones,
    "contactListId" Str contact_list_id,
    "contactableStatus" Any contactable_status,
    "data" Any data,
    "dateCreated" DateTime date_created,
    "dateExpiration" DateTime date_expiration,
    "id" Str id,
    "latestEmailEvaluations" Any latest_email_evaluations,
    "latestSmsEvaluations" Any latest_sms_evaluations,
    "latestWhatsAppEvaluations" Any latest_whats_app_evaluations,
    "name" Str name,
    "phoneNumberStatus" Any phone_number_status,
    "retentionDays" Int retention_days,
    "retentionType" Enum retention_type,
    "selfUri" Str self_uri,
});

rt::setters!(DialerContact {
    0 call_records with_call_records(std::collections::BTreeMap<String, super::CallRecord>) clear_call_records,
    1 callable with_callable(bool) clear_callable,
    2 configuration_overrides with_configuration_overrides(super::ConfigurationOverrides) clear_configuration_overrides,
    3 contact_column_time_zones with_contact_column_time_zones(std::collections::BTreeMap<String, super::ContactColumnTimeZone>) clear_contact_column_time_zones,
    4 contact_list_id with_contact_list_id(impl Into<String>) clear_contact_list_id,
    5 contactable_status with_contactable_status(std::collections::BTreeMap<String, super::ContactableStatus>) clear_contactable_status,
    6 data with_data(std::collections::BTreeMap<String, String>) clear_data,
    7 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    8 date_expiration with_date_expiration(impl Into<rt::DateTime>) clear_date_expiration,
    9 id with_id(impl Into<String>) clear_id,
    10 latest_email_evaluations with_latest_email_evaluations(std::collections::BTreeMap<String, super::MessageEvaluation>) clear_latest_email_evaluations,
    11 latest_sms_evaluations with_latest_sms_evaluations(std::collections::BTreeMap<String, super::MessageEvaluation>) clear_latest_sms_evaluations,
    12 latest_whats_app_evaluations with_latest_whats_app_evaluations(std::collections::BTreeMap<String, super::MessageEvaluation>) clear_latest_whats_app_evaluations,
    13 name with_name(impl Into<String>) clear_name,
    14 phone_number_status with_phone_number_status(std::collections::BTreeMap<String, super::PhoneNumberStatus>) clear_phone_number_status,
    15 retention_days with_retention_days(i64) clear_retention_days,
    16 retention_type with_retention_type(impl Into<super::DialerContactRetentionType>) clear_retention_type,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(DialerContactRetentionType {
    Never = "Never",
    Today = "Today",
    RetentionDays = "RetentionDays",
    DateExpiration = "DateExpiration",
});
