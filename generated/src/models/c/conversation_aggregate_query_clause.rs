// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct ConversationAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::ConversationAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ConversationAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationAggregateQueryClause`](super::ConversationAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ConversationAggregateQueryClause {
    0 predicates with_predicates(Vec<super::ConversationAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::ConversationAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(ConversationAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
