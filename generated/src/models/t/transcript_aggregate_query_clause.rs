// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct TranscriptAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::TranscriptAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::TranscriptAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TranscriptAggregateQueryClause`](super::TranscriptAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(TranscriptAggregateQueryClause {
    0 predicates with_predicates(Vec<super::TranscriptAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::TranscriptAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(TranscriptAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
