// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowActivityQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct FlowActivityQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::FlowActivityQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::FlowActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowActivityQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowActivityQueryFilter`](super::FlowActivityQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowActivityQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowActivityQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowActivityQueryFilter {
    0 clauses with_clauses(Vec<super::FlowActivityQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::FlowActivityQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::FlowActivityQueryFilterType>) clear_type,
});

rt::open_enum!(FlowActivityQueryFilterType {
    And = "and",
    Or = "or",
});
