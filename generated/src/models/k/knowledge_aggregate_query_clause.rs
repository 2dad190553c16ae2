// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct KnowledgeAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::KnowledgeAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::KnowledgeAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`KnowledgeAggregateQueryClause`](super::KnowledgeAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(KnowledgeAggregateQueryClause {
    0 predicates with_predicates(Vec<super::KnowledgeAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::KnowledgeAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(KnowledgeAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
