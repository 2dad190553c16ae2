// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowObservationQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct FlowObservationQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::FlowObservationQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::FlowObservationQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::FlowObservationQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowObservationQueryFilter`](super::FlowObservationQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowObservationQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowObservationQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(FlowObservationQueryFilter {
    0 clauses with_clauses(Vec<super::FlowObservationQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::FlowObservationQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::FlowObservationQueryFilterType>) clear_type,
});

rt::open_enum!(FlowObservationQueryFilterType {
    And = "and",
    Or = "or",
});
