// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseplanFilter`.
///
/// The service requires `name`, `operator`, `values` in requests.
#[non_exhaustive]
pub struct CaseplanFilter {
    /// `name`, required.
    pub name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::CaseplanFilterOperator>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`CaseplanFilter`](super::CaseplanFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseplanFilterOperator {
    /// `IN`
    In,
    /// `CONTAINS`
    Contains,
    /// `BEGINS_WITH`
    BeginsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseplanFilter {
    "name" Str name,
    "operator" Enum operator,
    "values" Texts values,
});

rt::setters!(CaseplanFilter {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<super::CaseplanFilterOperator>) clear_operator,
    2 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(CaseplanFilterOperator {
    In = "IN",
    Contains = "CONTAINS",
    BeginsWith = "BEGINS_WITH",
});
