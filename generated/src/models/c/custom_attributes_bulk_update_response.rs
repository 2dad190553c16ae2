// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomAttributesBulkUpdateResponse`.
#[non_exhaustive]
pub struct CustomAttributesBulkUpdateResponse {
    /// `attributes`.
    pub attributes: Option<super::CustomAttributes>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `statusCode`.
    pub status_code: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CustomAttributesBulkUpdateResponse {
    "attributes" Any attributes,
    "errorMessage" Str error_message,
    "statusCode" Int status_code,
});
