// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactlistConfigChangeContactList`.
#[non_exhaustive]
pub struct DialerContactlistConfigChangeContactList {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `attemptLimits`.
    pub attempt_limits: Option<super::DialerContactlistConfigChangeUriReference>,
    /// `automaticTimeZoneMapping`.
    pub automatic_time_zone_mapping: Option<bool>,
    /// `columnNames`.
    pub column_names: Option<Vec<String>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::DialerContactlistConfigChangeUriReference>,
    /// `emailColumns`.
    pub email_columns: Option<Vec<super::DialerContactlistConfigChangeEmailColumn>>,
    /// `id`.
    pub id: Option<String>,
    /// `importStatus`.
    pub import_status: Option<super::DialerContactlistConfigChangeImportStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneColumns`.
    pub phone_columns: Option<
        Vec<super::DialerContactlistConfigChangeContactPhoneNumberColumn>,
    >,
    /// `previewModeAcceptedValues`.
    pub preview_mode_accepted_values: Option<Vec<String>>,
    /// `previewModeColumnName`.
    pub preview_mode_column_name: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `version`.
    pub version: Option<i64>,
    /// `zipCodeColumnName`.
    pub zip_code_column_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerContactlistConfigChangeContactList {
    "additionalProperties" Any additional_properties_2,
    "attemptLimits" Any attempt_limits,
    "automaticTimeZoneMapping" Bool automatic_time_zone_mapping,
    "columnNames" Texts column_names,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "division" Any division,
    "emailColumns" Any email_columns,
    "id" Str id,
    "importStatus" Any import_status,
    "name" Str name,
    "phoneColumns" Any phone_columns,
    "previewModeAcceptedValues" Texts preview_mode_accepted_values,
    "previewModeColumnName" Str preview_mode_column_name,
    "size" Int size,
    "version" Int version,
    "zipCodeColumnName" Str zip_code_column_name,
});
