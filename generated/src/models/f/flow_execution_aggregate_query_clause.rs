// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct FlowExecutionAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::FlowExecutionAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowExecutionAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowExecutionAggregateQueryClause`](super::FlowExecutionAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowExecutionAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowExecutionAggregateQueryClause {
    0 predicates with_predicates(Vec<super::FlowExecutionAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::FlowExecutionAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(FlowExecutionAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
