// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListTemplate`.
///
/// The service requires `columnNames` in requests.
#[non_exhaustive]
pub struct ContactListTemplate {
    /// `attemptLimits`.
    pub attempt_limits: Option<super::DomainEntityRef>,
    /// `automaticTimeZoneMapping`.
    pub automatic_time_zone_mapping: Option<bool>,
    /// `columnDataTypeSpecifications`.
    pub column_data_type_specifications: Option<Vec<super::ColumnDataTypeSpecification>>,
    /// `columnNames`, required.
    pub column_names: Option<Vec<String>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `emailColumns`.
    pub email_columns: Option<Vec<super::EmailColumn>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneColumns`.
    pub phone_columns: Option<Vec<super::ContactPhoneNumberColumn>>,
    /// `previewModeAcceptedValues`.
    pub preview_mode_accepted_values: Option<Vec<String>>,
    /// `previewModeColumnName`.
    pub preview_mode_column_name: Option<String>,
    /// `retentionDays`.
    pub retention_days: Option<i64>,
    /// `retentionType`.
    pub retention_type: Option<super::ContactListTemplateRetentionType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `trimWhitespace`.
    pub trim_whitespace: Option<bool>,
    /// `version`.
    pub version: Option<i64>,
    /// `whatsAppColumns`.
    pub whats_app_columns: Option<Vec<super::WhatsAppColumn>>,
    /// `zipCodeColumnName`.
    pub zip_code_column_name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `retentionType` in [`ContactListTemplate`](super::ContactListTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListTemplateRetentionType {
    /// `Never`
    Never,
    /// `Today`
    Today,
    /// `RetentionDays`
    RetentionDays,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactListTemplate {
    "attemptLimits" Any attempt_limits,
    "automaticTimeZoneMapping" Bool automatic_time_zone_mapping,
    "columnDataTypeSpecifications" Any column_data_type_specifications,
    "columnNames" Texts column_names,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "emailColumns" Any email_columns,
    "id" Str id,
    "name" Str name,
    "phoneColumns" Any phone_columns,
    "previewModeAcceptedValues" Texts preview_mode_accepted_values,
    "previewModeColumnName" Str preview_mode_column_name,
    "retentionDays" Int retention_days,
    "retentionType" Enum retention_type,
    "selfUri" Str self_uri,
    "timeZone" Str time_zone,
    "trimWhitespace" Bool trim_whitespace,
    "version" Int version,
    "whatsAppColumns" Any whats_app_columns,
    "zipCodeColumnName" Str zip_code_column_name,
});

rt::setters!(ContactListTemplate {
    0 attempt_limits with_attempt_limits(super::DomainEntityRef) clear_attempt_limits,
    1 automatic_time_zone_mapping with_automatic_time_zone_mapping(bool) clear_automatic_time_zone_mapping,
    2 column_data_type_specifications with_column_data_type_specifications(Vec<super::ColumnDataTypeSpecification>) clear_column_data_type_specifications,
    3 column_names with_column_names(Vec<String>) clear_column_names,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    6 email_columns with_email_columns(Vec<super::EmailColumn>) clear_email_columns,
    7 id with_id(impl Into<String>) clear_id,
    8 name with_name(impl Into<String>) clear_name,
    9 phone_columns with_phone_columns(Vec<super::ContactPhoneNumberColumn>) clear_phone_columns,
    10 preview_mode_accepted_values with_preview_mode_accepted_values(Vec<String>) clear_preview_mode_accepted_values,
    11 preview_mode_column_name with_preview_mode_column_name(impl Into<String>) clear_preview_mode_column_name,
    12 retention_days with_retention_days(i64) clear_retention_days,
    13 retention_type with_retention_type(impl Into<super::ContactListTemplateRetentionType>) clear_retention_type,
    14 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    15 time_zone with_time_zone(impl Into<String>) clear_time_zone,
    16 trim_whitespace with_trim_whitespace(bool) clear_trim_whitespace,
    17 version with_version(i64) clear_version,
    18 whats_app_columns with_whats_app_columns(Vec<super::WhatsAppColumn>) clear_whats_app_columns,
    19 zip_code_column_name with_zip_code_column_name(impl Into<String>) clear_zip_code_column_name,
});

rt::open_enum!(ContactListTemplateRetentionType {
    Never = "Never",
    Today = "Today",
    RetentionDays = "RetentionDays",
});
