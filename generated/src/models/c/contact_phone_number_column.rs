// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactPhoneNumberColumn`.
///
/// The service requires `columnName`, `type` in requests.
#[non_exhaustive]
pub struct ContactPhoneNumberColumn {
    /// `callableTimeColumn`.
    pub callable_time_column: Option<String>,
    /// `callableTimeColumnName`.
    pub callable_time_column_name: Option<String>,
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactPhoneNumberColumn {
    "callableTimeColumn" Str callable_time_column,
    "callableTimeColumnName" Str callable_time_column_name,
    "columnName" Str column_name,
    "type" Str r#type,
});

rt::setters!(ContactPhoneNumberColumn {
    0 callable_time_column with_callable_time_column(impl Into<String>) clear_callable_time_column,
    1 callable_time_column_name with_callable_time_column_name(impl Into<String>) clear_callable_time_column_name,
    2 column_name with_column_name(impl Into<String>) clear_column_name,
    3 r#type with_type(impl Into<String>) clear_type,
});
