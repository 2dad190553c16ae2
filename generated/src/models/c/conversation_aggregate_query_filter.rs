// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ConversationAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ConversationAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ConversationAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationAggregateQueryFilter`](super::ConversationAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ConversationAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::ConversationAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::ConversationAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::ConversationAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(ConversationAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
