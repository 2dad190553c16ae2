// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct RateLimitAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::RateLimitAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::RateLimitAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::RateLimitAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RateLimitAggregateQueryFilter`](super::RateLimitAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RateLimitAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(RateLimitAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::RateLimitAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::RateLimitAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::RateLimitAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(RateLimitAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
