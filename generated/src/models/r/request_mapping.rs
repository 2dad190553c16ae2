// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RequestMapping`.
#[non_exhaustive]
pub struct RequestMapping {
    /// `attributeType`.
    pub attribute_type: Option<super::RequestMappingAttributeType>,
    /// `mappingType`.
    pub mapping_type: Option<super::RequestMappingMappingType>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `attributeType` in [`RequestMapping`](super::RequestMapping).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestMappingAttributeType {
    /// `String`
    String,
    /// `Number`
    Number,
    /// `Integer`
    Integer,
    /// `Boolean`
    Boolean,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mappingType` in [`RequestMapping`](super::RequestMapping).
#[derive(Clone)]
#[non_exhaustive]
pub enum RequestMappingMappingType {
    /// `Lookup`
    Lookup,
    /// `HardCoded`
    HardCoded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RequestMapping {
    "attributeType" Enum attribute_type,
    "mappingType" Enum mapping_type,
    "name" Str name,
    "value" Str value,
});

rt::setters!(RequestMapping {
    0 attribute_type with_attribute_type(impl Into<super::RequestMappingAttributeType>) clear_attribute_type,
    1 mapping_type with_mapping_type(impl Into<super::RequestMappingMappingType>) clear_mapping_type,
    2 name with_name(impl Into<String>) clear_name,
    3 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(RequestMappingAttributeType {
    String = "String",
    Number = "Number",
    Integer = "Integer",
    Boolean = "Boolean",
});

rt::open_enum!(RequestMappingMappingType {
    Lookup = "Lookup",
    HardCoded = "HardCoded",
});
