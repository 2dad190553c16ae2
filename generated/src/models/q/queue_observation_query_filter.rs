// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueObservationQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct QueueObservationQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::QueueObservationQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::QueueObservationQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::QueueObservationQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueueObservationQueryFilter`](super::QueueObservationQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueObservationQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueObservationQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(QueueObservationQueryFilter {
    0 clauses with_clauses(Vec<super::QueueObservationQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::QueueObservationQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::QueueObservationQueryFilterType>) clear_type,
});

rt::open_enum!(QueueObservationQueryFilterType {
    And = "and",
    Or = "or",
});
