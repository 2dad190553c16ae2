// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemFilter`.
///
/// The service requires `name`, `operator`, `type`, `values` in requests.
#[non_exhaustive]
pub struct WorkitemFilter {
    /// `name`, required.
    pub name: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::WorkitemFilterOperator>,
    /// `type`, required.
    pub r#type: Option<super::WorkitemFilterType>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`WorkitemFilter`](super::WorkitemFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemFilterOperator {
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
/// The values of `type` in [`WorkitemFilter`](super::WorkitemFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemFilterType {
    /// `String`
    String,
    /// `Int`
    Int,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemFilter {
    "name" Str name,
    "operator" Enum operator,
    "type" Enum r#type,
    "values" Texts values,
});

rt::setters!(WorkitemFilter {
    0 name with_name(impl Into<String>) clear_name,
    1 operator with_operator(impl Into<super::WorkitemFilterOperator>) clear_operator,
    2 r#type with_type(impl Into<super::WorkitemFilterType>) clear_type,
    3 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(WorkitemFilterOperator {
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

rt::open_enum!(WorkitemFilterType {
    String = "String",
    Int = "Int",
});
