// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserObservationQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct UserObservationQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::UserObservationQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserObservationQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserObservationQueryClause`](super::UserObservationQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserObservationQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserObservationQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserObservationQueryClause {
    0 predicates with_predicates(Vec<super::UserObservationQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::UserObservationQueryClauseType>) clear_type,
});

rt::open_enum!(UserObservationQueryClauseType {
    And = "and",
    Or = "or",
});
