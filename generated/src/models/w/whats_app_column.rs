// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WhatsAppColumn`.
///
/// The service requires `columnName`, `type` in requests.
#[non_exhaustive]
pub struct WhatsAppColumn {
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `contactableTimeColumn`.
    pub contactable_time_column: Option<String>,
    /// `contactableTimeColumnName`.
    pub contactable_time_column_name: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WhatsAppColumn {
    "columnName" Str column_name,
    "contactableTimeColumn" Str contactable_time_column,
    "contactableTimeColumnName" Str contactable_time_column_name,
    "type" Str r#type,
});

rt::setters!(WhatsAppColumn {
    0 column_name with_column_name(impl Into<String>) clear_column_name,
    1 contactable_time_column with_contactable_time_column(impl Into<String>) clear_contactable_time_column,
    2 contactable_time_column_name with_contactable_time_column_name(impl Into<String>) clear_contactable_time_column_name,
    3 r#type with_type(impl Into<String>) clear_type,
});
