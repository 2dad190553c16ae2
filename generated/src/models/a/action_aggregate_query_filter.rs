// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ActionAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ActionAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ActionAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ActionAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ActionAggregateQueryFilter`](super::ActionAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ActionAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::ActionAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::ActionAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::ActionAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(ActionAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
