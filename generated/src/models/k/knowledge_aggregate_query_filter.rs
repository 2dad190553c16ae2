// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct KnowledgeAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::KnowledgeAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::KnowledgeAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::KnowledgeAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`KnowledgeAggregateQueryFilter`](super::KnowledgeAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(KnowledgeAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::KnowledgeAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::KnowledgeAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::KnowledgeAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(KnowledgeAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
