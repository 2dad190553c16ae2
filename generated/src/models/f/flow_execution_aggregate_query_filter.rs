// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct FlowExecutionAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::FlowExecutionAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::FlowExecutionAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowExecutionAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowExecutionAggregateQueryFilter`](super::FlowExecutionAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowExecutionAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowExecutionAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::FlowExecutionAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::FlowExecutionAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::FlowExecutionAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(FlowExecutionAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
