// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueObservationQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct QueueObservationQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::QueueObservationQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::QueueObservationQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`QueueObservationQueryClause`](super::QueueObservationQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueObservationQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueueObservationQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(QueueObservationQueryClause {
    0 predicates with_predicates(Vec<super::QueueObservationQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::QueueObservationQueryClauseType>) clear_type,
});

rt::open_enum!(QueueObservationQueryClauseType {
    And = "and",
    Or = "or",
});
