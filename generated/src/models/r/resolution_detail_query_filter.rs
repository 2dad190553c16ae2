// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResolutionDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ResolutionDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::ResolutionDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::ResolutionDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::ResolutionDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ResolutionDetailQueryFilter`](super::ResolutionDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum ResolutionDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ResolutionDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(ResolutionDetailQueryFilter {
    0 clauses with_clauses(Vec<super::ResolutionDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::ResolutionDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::ResolutionDetailQueryFilterType>) clear_type,
});

rt::open_enum!(ResolutionDetailQueryFilterType {
    And = "and",
    Or = "or",
});
