// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct UserActivityQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::UserActivityQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::UserActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserActivityQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserActivityQueryFilter`](super::UserActivityQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserActivityQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserActivityQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserActivityQueryFilter {
    0 clauses with_clauses(Vec<super::UserActivityQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::UserActivityQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::UserActivityQueryFilterType>) clear_type,
});

rt::open_enum!(UserActivityQueryFilterType {
    And = "and",
    Or = "or",
});
