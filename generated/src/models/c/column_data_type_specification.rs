// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ColumnDataTypeSpecification`.
#[non_exhaustive]
pub struct ColumnDataTypeSpecification {
    /// `columnDataType`.
    pub column_data_type: Option<super::ColumnDataTypeSpecificationColumnDataType>,
    /// `columnName`.
    pub column_name: Option<String>,
    /// `max`.
    pub max: Option<i64>,
    /// `maxLength`.
    pub max_length: Option<i64>,
    /// `min`.
    pub min: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `columnDataType` in [`ColumnDataTypeSpecification`](super::ColumnDataTypeSpecification).
#[derive(Clone)]
#[non_exhaustive]
pub enum ColumnDataTypeSpecificationColumnDataType {
    /// `NUMERIC`
    Numeric,
    /// `TEXT`
    Text,
    /// `TIMESTAMP`
    Timestamp,
    /// `DATETIME`
    Datetime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ColumnDataTypeSpecification {
    "columnDataType" Enum column_data_type,
    "columnName" Str column_name,
    "max" Int max,
    "maxLength" Int max_length,
    "min" Int min,
});

rt::setters!(ColumnDataTypeSpecification {
    0 column_data_type with_column_data_type(impl Into<super::ColumnDataTypeSpecificationColumnDataType>) clear_column_data_type,
    1 column_name with_column_name(impl Into<String>) clear_column_name,
    2 max with_max(i64) clear_max,
    3 max_length with_max_length(i64) clear_max_length,
    4 min with_min(i64) clear_min,
});

rt::open_enum!(ColumnDataTypeSpecificationColumnDataType {
    Numeric = "NUMERIC",
    Text = "TEXT",
    Timestamp = "TIMESTAMP",
    Datetime = "DATETIME",
});
