// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentationV2SearchAggregation`.
#[non_exhaustive]
pub struct DocumentationV2SearchAggregation {
    /// `field`.
    pub field: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<Vec<String>>,
    /// `size`.
    pub size: Option<i64>,
    /// `type`.
    pub r#type: Option<super::DocumentationV2SearchAggregationType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentationV2SearchAggregation`](super::DocumentationV2SearchAggregation).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentationV2SearchAggregationType {
    /// `TERM`
    Term,
    /// `COUNT`
    Count,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentationV2SearchAggregation {
    "field" Str field,
    "name" Str name,
    "order" Texts order,
    "size" Int size,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(DocumentationV2SearchAggregation {
    0 field with_field(impl Into<String>) clear_field,
    1 name with_name(impl Into<String>) clear_name,
    2 order with_order(Vec<String>) clear_order,
    3 size with_size(i64) clear_size,
    4 r#type with_type(impl Into<super::DocumentationV2SearchAggregationType>) clear_type,
    5 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(DocumentationV2SearchAggregationType {
    Term = "TERM",
    Count = "COUNT",
});
