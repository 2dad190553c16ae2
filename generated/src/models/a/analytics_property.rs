// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsProperty`.
#[non_exhaustive]
pub struct AnalyticsProperty {
    /// `property`.
    pub property: Option<String>,
    /// `propertyType`.
    pub property_type: Option<super::AnalyticsPropertyPropertyType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `propertyType` in [`AnalyticsProperty`](super::AnalyticsProperty).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsPropertyPropertyType {
    /// `bool`
    Bool,
    /// `integer`
    Integer,
    /// `real`
    Real,
    /// `date`
    Date,
    /// `string`
    String,
    /// `uuid`
    Uuid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsProperty {
    "property" Str property,
    "propertyType" Enum property_type,
    "value" Str value,
});

rt::setters!(AnalyticsProperty {
    0 property with_property(impl Into<String>) clear_property,
    1 property_type with_property_type(impl Into<super::AnalyticsPropertyPropertyType>) clear_property_type,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(AnalyticsPropertyPropertyType {
    Bool = "bool",
    Integer = "integer",
    Real = "real",
    Date = "date",
    String = "string",
    Uuid = "uuid",
});
