// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AttributeFilterItem`.
#[non_exhaustive]
pub struct AttributeFilterItem {
    /// `id`.
    pub id: Option<String>,
    /// `operator`.
    pub operator: Option<super::AttributeFilterItemOperator>,
    /// `values`.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`AttributeFilterItem`](super::AttributeFilterItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum AttributeFilterItemOperator {
    /// `IN`
    In,
    /// `RANGE`
    Range,
    /// `EQUALS`
    Equals,
    /// `NOTEQUALS`
    Notequals,
    /// `LESSTHAN`
    Lessthan,
    /// `LESSTHANEQUALS`
    Lessthanequals,
    /// `GREATERTHAN`
    Greaterthan,
    /// `GREATERTHANEQUALS`
    Greaterthanequals,
    /// `CONTAINS`
    Contains,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AttributeFilterItem {
    "id" Str id,
    "operator" Enum operator,
    "values" Texts values,
});

rt::setters!(AttributeFilterItem {
    0 id with_id(impl Into<String>) clear_id,
    1 operator with_operator(impl Into<super::AttributeFilterItemOperator>) clear_operator,
    2 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(AttributeFilterItemOperator {
    In = "IN",
    Range = "RANGE",
    Equals = "EQUALS",
    Notequals = "NOTEQUALS",
    Lessthan = "LESSTHAN",
    Lessthanequals = "LESSTHANEQUALS",
    Greaterthan = "GREATERTHAN",
    Greaterthanequals = "GREATERTHANEQUALS",
    Contains = "CONTAINS",
});
