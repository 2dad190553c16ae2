// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamActivityQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct TeamActivityQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::TeamActivityQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::TeamActivityQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::TeamActivityQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TeamActivityQueryFilter`](super::TeamActivityQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamActivityQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamActivityQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(TeamActivityQueryFilter {
    0 clauses with_clauses(Vec<super::TeamActivityQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::TeamActivityQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::TeamActivityQueryFilterType>) clear_type,
});

rt::open_enum!(TeamActivityQueryFilterType {
    And = "and",
    Or = "or",
});
