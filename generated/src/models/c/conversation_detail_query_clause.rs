// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct ConversationDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::ConversationDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ConversationDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationDetailQueryClause`](super::ConversationDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ConversationDetailQueryClause {
    0 predicates with_predicates(Vec<super::ConversationDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::ConversationDetailQueryClauseType>) clear_type,
});

rt::open_enum!(ConversationDetailQueryClauseType {
    And = "and",
    Or = "or",
});
