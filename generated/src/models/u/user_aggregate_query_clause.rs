// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct UserAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::UserAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserAggregateQueryClause`](super::UserAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserAggregateQueryClause {
    0 predicates with_predicates(Vec<super::UserAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::UserAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(UserAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
