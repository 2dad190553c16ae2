// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationActivityQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct ConversationActivityQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::ConversationActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ConversationActivityQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationActivityQueryClause`](super::ConversationActivityQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationActivityQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationActivityQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ConversationActivityQueryClause {
    0 predicates with_predicates(Vec<super::ConversationActivityQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::ConversationActivityQueryClauseType>) clear_type,
});

rt::open_enum!(ConversationActivityQueryClauseType {
    And = "and",
    Or = "or",
});
