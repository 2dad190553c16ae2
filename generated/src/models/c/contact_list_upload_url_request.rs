// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListUploadUrlRequest`.
///
/// The service requires `contentType` in requests.
#[non_exhaustive]
pub struct ContactListUploadUrlRequest {
    /// `clearSystemData`.
    pub clear_system_data: Option<bool>,
    /// `contactIdName`.
    pub contact_id_name: Option<String>,
    /// `contentType`, required.
    pub content_type: Option<String>,
    /// `divisionIdForTargetContactLists`.
    pub division_id_for_target_contact_lists: Option<String>,
    /// `fileSpecificationTemplateId`.
    pub file_specification_template_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `importTemplateId`.
    pub import_template_id: Option<String>,
    /// `listNamePrefix`.
    pub list_name_prefix: Option<String>,
    /// `retentionDateExpirationColumn`.
    pub retention_date_expiration_column: Option<String>,
    /// `retentionDaysColumn`.
    pub retention_days_column: Option<String>,
    /// `retentionTypeColumn`.
    pub retention_type_column: Option<String>,
    /// `signedUrlTimeoutSeconds`.
    pub signed_url_timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContactListUploadUrlRequest {
    "clearSystemData" Bool clear_system_data,
    "contactIdName" Str contact_id_name,
    "contentType" Str content_type,
    "divisionIdForTargetContactLists" Str division_id_for_target_contact_lists,
    "fileSpecificationTemplateId" Str file_specification_template_id,
    "id" Str id,
    "importTemplateId" Str import_template_id,
    "listNamePrefix" Str list_name_prefix,
    "retentionDateExpirationColumn" Str retention_date_expiration_column,
    "retentionDaysColumn" Str retention_days_column,
    "retentionTypeColumn" Str retention_type_column,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
});

rt::setters!(ContactListUploadUrlRequest {
    0 clear_system_data with_clear_system_data(bool) clear_clear_system_data,
    1 contact_id_name with_contact_id_name(impl Into<String>) clear_contact_id_name,
    2 content_type with_content_type(impl Into<String>) clear_content_type,
    3 division_id_for_target_contact_lists with_division_id_for_target_contact_lists(impl Into<String>) clear_division_id_for_target_contact_lists,
    4 file_specification_template_id with_file_specification_template_id(impl Into<String>) clear_file_specification_template_id,
    5 id with_id(impl Into<String>) clear_id,
    6 import_template_id with_import_template_id(impl Into<String>) clear_import_template_id,
    7 list_name_prefix with_list_name_prefix(impl Into<String>) clear_list_name_prefix,
    8 retention_date_expiration_column with_retention_date_expiration_column(impl Into<String>) clear_retention_date_expiration_column,
    9 retention_days_column with_retention_days_column(impl Into<String>) clear_retention_days_column,
    10 retention_type_column with_retention_type_column(impl Into<String>) clear_retention_type_column,
    11 signed_url_timeout_seconds with_signed_url_timeout_seconds(i64) clear_signed_url_timeout_seconds,
});
