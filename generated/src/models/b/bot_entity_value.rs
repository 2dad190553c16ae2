// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotEntityValue`.
///
/// The service requires `name`, `type` in requests.
#[non_exhaustive]
pub struct BotEntityValue {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::BotEntityValueType>,
    /// `value`.
    pub value: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `type` in [`BotEntityValue`](super::BotEntityValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotEntityValueType {
    /// `String`
    String,
    /// `Integer`
    Integer,
    /// `Decimal`
    Decimal,
    /// `Duration`
    Duration,
    /// `Boolean`
    Boolean,
    /// `Currency`
    Currency,
    /// `Datetime`
    Datetime,
    /// `StringCollection`
    StringCollection,
    /// `IntegerCollection`
    IntegerCollection,
    /// `DecimalCollection`
    DecimalCollection,
    /// `DurationCollection`
    DurationCollection,
    /// `BooleanCollection`
    BooleanCollection,
    /// `CurrencyCollection`
    CurrencyCollection,
    /// `DatetimeCollection`
    DatetimeCollection,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotEntityValue {
    "name" Str name,
    "type" Enum r#type,
    "value" Str value,
    "values" Texts values,
});

rt::setters!(BotEntityValue {
    0 name with_name(impl Into<String>) clear_name,
    1 r#type with_type(impl Into<super::BotEntityValueType>) clear_type,
    2 value with_value(impl Into<String>) clear_value,
    3 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(BotEntityValueType {
    String = "String",
    Integer = "Integer",
    Decimal = "Decimal",
    Duration = "Duration",
    Boolean = "Boolean",
    Currency = "Currency",
    Datetime = "Datetime",
    StringCollection = "StringCollection",
    IntegerCollection = "IntegerCollection",
    DecimalCollection = "DecimalCollection",
    DurationCollection = "DurationCollection",
    BooleanCollection = "BooleanCollection",
    CurrencyCollection = "CurrencyCollection",
    DatetimeCollection = "DatetimeCollection",
});
