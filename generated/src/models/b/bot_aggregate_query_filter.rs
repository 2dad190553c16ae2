// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct BotAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::BotAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::BotAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::BotAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`BotAggregateQueryFilter`](super::BotAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(BotAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::BotAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::BotAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::BotAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(BotAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
