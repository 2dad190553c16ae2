// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotEntity`.
#[non_exhaustive]
pub struct BotEntity {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::BotEntityType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`BotEntity`](super::BotEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotEntityType {
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

rt::model!(BotEntity {
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(BotEntityType {
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
