// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneNumberColumn`.
#[non_exhaustive]
pub struct PhoneNumberColumn {
    /// `callableTimeColumnName`.
    pub callable_time_column_name: Option<String>,
    /// `columnName`.
    pub column_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhoneNumberColumn {
    "callableTimeColumnName" Str callable_time_column_name,
    "columnName" Str column_name,
    "type" Str r#type,
});

rt::setters!(PhoneNumberColumn {
    0 callable_time_column_name with_callable_time_column_name(impl Into<String>) clear_callable_time_column_name,
    1 column_name with_column_name(impl Into<String>) clear_column_name,
    2 r#type with_type(impl Into<String>) clear_type,
});
