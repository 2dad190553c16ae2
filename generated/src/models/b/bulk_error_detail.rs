// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkErrorDetail`.
#[non_exhaustive]
pub struct BulkErrorDetail {
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BulkErrorDetail {
    "fieldName" Str field_name,
    "message" Str message,
    "value" Str value,
});
