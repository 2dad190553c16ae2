// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobFilter`.
///
/// The service requires `name`, `operator`, `values` in requests.
#[non_exhaustive]
pub struct WorkitemQueryJobFilter {
    /// `name`, required.
    pub name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::WorkitemQueryJobFilterOperator>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`WorkitemQueryJobFilter`](super::WorkitemQueryJobFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobFilterOperator {
    /// `EQ`
    Eq,
    /// `NEQ`
    Neq,
    /// `GT`
    Gt,
    /// `LT`
    Lt,
    /// `GTE`
    Gte,
    /// `LTE`
    Lte,
    /// `IN`
    In,
    /// `CONTAINS`
    Contains,
    /// `BETWEEN`
    Between,
    /// `BEGINS_WITH`
    BeginsWith,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryJobFilter {
    "name" Str name,
    "operator" Enum operator,
    "values" Texts values,
});

rt::setters!(WorkitemQueryJobFilter {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<super::WorkitemQueryJobFilterOperator>) clear_operator,
    2 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(WorkitemQueryJobFilterOperator {
    Eq = "EQ",
    Neq = "NEQ",
    Gt = "GT",
    Lt = "LT",
    Gte = "GTE",
    Lte = "LTE",
    In = "IN",
    Contains = "CONTAINS",
    Between = "BETWEEN",
    BeginsWith = "BEGINS_WITH",
});
