// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowObservationQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct FlowObservationQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::FlowObservationQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowObservationQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowObservationQueryClause`](super::FlowObservationQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowObservationQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowObservationQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowObservationQueryClause {
    0 predicates with_predicates(Vec<super::FlowObservationQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::FlowObservationQueryClauseType>) clear_type,
});

rt::open_enum!(FlowObservationQueryClauseType {
    And = "and",
    Or = "or",
});
