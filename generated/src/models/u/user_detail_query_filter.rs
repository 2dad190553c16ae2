// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct UserDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::UserDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::UserDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::UserDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`UserDetailQueryFilter`](super::UserDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum UserDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UserDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(UserDetailQueryFilter {
    0 clauses with_clauses(Vec<super::UserDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::UserDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::UserDetailQueryFilterType>) clear_type,
});

rt::open_enum!(UserDetailQueryFilterType {
    And = "and",
    Or = "or",
});
