// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct BotAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::BotAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::BotAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`BotAggregateQueryClause`](super::BotAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(BotAggregateQueryClause {
    0 predicates with_predicates(Vec<super::BotAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::BotAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(BotAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
