// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct SummaryAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::SummaryAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SummaryAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SummaryAggregateQueryClause`](super::SummaryAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum SummaryAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SummaryAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SummaryAggregateQueryClause {
    0 predicates with_predicates(Vec<super::SummaryAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::SummaryAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(SummaryAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
