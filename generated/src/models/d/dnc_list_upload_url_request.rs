// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DNCListUploadUrlRequest`.
///
/// The service requires `contentType`, `id` in requests.
#[non_exhaustive]
pub struct DNCListUploadUrlRequest {
    /// `contentType`, required.
    pub content_type: Option<String>,
    /// `customExclusionColumns`.
    pub custom_exclusion_columns: Option<String>,
    /// `emailColumns`.
    pub email_columns: Option<String>,
    /// `expirationDateTimeColumn`.
    pub expiration_date_time_column: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `phoneColumns`.
    pub phone_columns: Option<String>,
    /// `signedUrlTimeoutSeconds`.
    pub signed_url_timeout_seconds: Option<i64>,
    /// `whatsAppColumns`.
    pub whats_app_columns: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DNCListUploadUrlRequest {
    "contentType" Str content_type,
    "customExclusionColumns" Str custom_exclusion_columns,
    "emailColumns" Str email_columns,
    "expirationDateTimeColumn" Str expiration_date_time_column,
    "id" Str id,
    "phoneColumns" Str phone_columns,
    "signedUrlTimeoutSeconds" Int signed_url_timeout_seconds,
    "whatsAppColumns" Str whats_app_columns,
});

rt::setters!(DNCListUploadUrlRequest {
    0 content_type with_content_type(impl Into<String>) clear_content_type,
    1 custom_exclusion_columns with_custom_exclusion_columns(impl Into<String>) clear_custom_exclusion_columns,
    2 email_columns with_email_columns(impl Into<String>) clear_email_columns,
    3 expiration_date_time_column with_expiration_date_time_column(impl Into<String>) clear_expiration_date_time_column,
    4 id with_id(impl Into<String>) clear_id,
    5 phone_columns with_phone_columns(impl Into<String>) clear_phone_columns,
    6 signed_url_timeout_seconds with_signed_url_timeout_seconds(i64) clear_signed_url_timeout_seconds,
    7 whats_app_columns with_whats_app_columns(impl Into<String>) clear_whats_app_columns,
});
