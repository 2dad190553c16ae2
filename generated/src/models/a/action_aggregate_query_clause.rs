// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct ActionAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::ActionAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ActionAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ActionAggregateQueryClause`](super::ActionAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ActionAggregateQueryClause {
    0 predicates with_predicates(Vec<super::ActionAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::ActionAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(ActionAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
