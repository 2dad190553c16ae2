// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactColumnConditionSettings`.
///
/// The service requires `columnName`, `operator`, `value`, `valueType` in requests.
#[non_exhaustive]
pub struct ContactColumnConditionSettings {
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::ContactColumnConditionSettingsOperator>,
    /// `value`, required.
    pub value: Option<String>,
    /// `valueType`, required.
    pub value_type: Option<super::ContactColumnConditionSettingsValueType>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ContactColumnConditionSettings`](super::ContactColumnConditionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactColumnConditionSettingsOperator {
    /// `Equals`
    Equals,
    /// `LessThan`
    LessThan,
    /// `LessThanEquals`
    LessThanEquals,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanEquals`
    GreaterThanEquals,
    /// `Contains`
    Contains,
    /// `BeginsWith`
    BeginsWith,
    /// `EndsWith`
    EndsWith,
    /// `Before`
    Before,
    /// `After`
    After,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `valueType` in [`ContactColumnConditionSettings`](super::ContactColumnConditionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactColumnConditionSettingsValueType {
    /// `DateTime`
    DateTime,
    /// `Numeric`
    Numeric,
    /// `Period`
    Period,
    /// `String`
    String,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactColumnConditionSettings {
    "columnName" Str column_name,
    "operator" Enum operator,
    "value" Str value,
    "valueType" Enum value_type,
});

rt::setters!(ContactColumnConditionSettings {
    0 column_name with_column_name(impl Into<String>) clear_column_name,
    1 operator with_operator(impl Into<super::ContactColumnConditionSettingsOperator>) clear_operator,
    2 value with_value(impl Into<String>) clear_value,
    3 value_type with_value_type(impl Into<super::ContactColumnConditionSettingsValueType>) clear_value_type,
});

rt::open_enum!(ContactColumnConditionSettingsOperator {
    Equals = "Equals",
    LessThan = "LessThan",
    LessThanEquals = "LessThanEquals",
    GreaterThan = "GreaterThan",
    GreaterThanEquals = "GreaterThanEquals",
    Contains = "Contains",
    BeginsWith = "BeginsWith",
    EndsWith = "EndsWith",
    Before = "Before",
    After = "After",
});

rt::open_enum!(ContactColumnConditionSettingsValueType {
    DateTime = "DateTime",
    Numeric = "Numeric",
    Period = "Period",
    String = "String",
});
