// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct UserAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::UserAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::UserAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserAggregateQueryFilter`](super::UserAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::UserAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::UserAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::UserAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(UserAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
