// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct FlowAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::FlowAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::FlowAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowAggregateQueryFilter`](super::FlowAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::FlowAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::FlowAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::FlowAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(FlowAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
