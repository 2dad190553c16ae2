// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneColumn`.
///
/// The service requires `columnName`, `type` in requests.
#[non_exhaustive]
pub struct PhoneColumn {
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhoneColumn {
    "columnName" Str column_name,
    "type" Str r#type,
});

rt::setters!(PhoneColumn {
    0 column_name with_column_name(impl Into<String>) clear_column_name,
    1 r#type with_type(impl Into<String>) clear_type,
});
