// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct FlowAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::FlowAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowAggregateQueryClause`](super::FlowAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowAggregateQueryClause {
    0 predicates with_predicates(Vec<super::FlowAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::FlowAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(FlowAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
