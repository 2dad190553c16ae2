// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RateLimitAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct RateLimitAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::RateLimitAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::RateLimitAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RateLimitAggregateQueryClause`](super::RateLimitAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RateLimitAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(RateLimitAggregateQueryClause {
    0 predicates with_predicates(Vec<super::RateLimitAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::RateLimitAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(RateLimitAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
