// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ConversationDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ConversationDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ConversationDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationDetailQueryFilter`](super::ConversationDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ConversationDetailQueryFilter {
    0 clauses with_clauses(Vec<super::ConversationDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::ConversationDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::ConversationDetailQueryFilterType>) clear_type,
});

rt::open_enum!(ConversationDetailQueryFilterType {
    And = "and",
    Or = "or",
});
