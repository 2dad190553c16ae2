// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseFilter`.
///
/// The service requires `name`, `operator`, `values` in requests.
#[non_exhaustive]
pub struct ResponseFilter {
    /// `name`, required.
    pub name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::ResponseFilterOperator>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`ResponseFilter`](super::ResponseFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseFilterOperator {
    /// `IN`
    In,
    /// `EQUALS`
    Equals,
    /// `NOTEQUALS`
    Notequals,
    /// `BEGINS_WITH`
    BeginsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `CONTAINS`
    Contains,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResponseFilter {
    "name" Str name,
    "operator" Enum operator,
    "values" Texts values,
});

rt::setters!(ResponseFilter {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<super::ResponseFilterOperator>) clear_operator,
    2 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(ResponseFilterOperator {
    In = "IN",
    Equals = "EQUALS",
    Notequals = "NOTEQUALS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Contains = "CONTAINS",
});
