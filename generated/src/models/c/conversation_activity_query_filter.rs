// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationActivityQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ConversationActivityQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ConversationActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ConversationActivityQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationActivityQueryFilter`](super::ConversationActivityQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationActivityQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ConversationActivityQueryFilter {
    0 clauses with_clauses(Vec<super::ConversationActivityQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::ConversationActivityQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::ConversationActivityQueryFilterType>) clear_type,
});

rt::open_enum!(ConversationActivityQueryFilterType {
    And = "and",
    Or = "or",
});
