// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserObservationQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct UserObservationQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::UserObservationQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::UserObservationQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserObservationQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserObservationQueryFilter`](super::UserObservationQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserObservationQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserObservationQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserObservationQueryFilter {
    0 clauses with_clauses(Vec<super::UserObservationQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::UserObservationQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::UserObservationQueryFilterType>) clear_type,
});

rt::open_enum!(UserObservationQueryFilterType {
    And = "and",
    Or = "or",
});
