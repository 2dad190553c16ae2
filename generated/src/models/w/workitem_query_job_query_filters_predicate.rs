// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobQueryFiltersPredicate`.
///
/// The service requires `name`, `operator` in requests.
#[non_exhaustive]
pub struct WorkitemQueryJobQueryFiltersPredicate {
    /// `name`, required.
    pub name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::WorkitemQueryJobQueryFiltersPredicateOperator>,
    /// `values`.
    pub values: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`WorkitemQueryJobQueryFiltersPredicate`](super::WorkitemQueryJobQueryFiltersPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobQueryFiltersPredicateOperator {
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
    /// `EXISTS`
    Exists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryJobQueryFiltersPredicate {
    "name" Str name,
    "operator" Enum operator,
    "values" Any values,
});

rt::setters!(WorkitemQueryJobQueryFiltersPredicate {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<super::WorkitemQueryJobQueryFiltersPredicateOperator>) clear_operator,
    2 values with_values(Vec<rt::Value>) clear_values,
});

rt::open_enum!(WorkitemQueryJobQueryFiltersPredicateOperator {
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
    Exists = "EXISTS",
});
