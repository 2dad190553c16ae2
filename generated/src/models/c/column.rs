// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Column`.
#[non_exhaustive]
pub struct Column {
    /// `columnName`.
    pub column_name: Option<String>,
    /// `columnNumber`.
    pub column_number: Option<i64>,
    /// `length`.
    pub length: Option<i64>,
    /// `startPosition`.
    pub start_position: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(Column {
    "columnName" Str column_name,
    "columnNumber" Int column_number,
    "length" Int length,
    "startPosition" Int start_position,
});

rt::setters!(Column {
    0 column_name with_column_name(impl Into<String>) clear_column_name,
    1 column_number with_column_number(i64) clear_column_number,
    2 length with_length(i64) clear_length,
    3 start_position with_start_position(i64) clear_start_position,
});
