// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct CaseManagementAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::CaseManagementAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::CaseManagementAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::CaseManagementAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CaseManagementAggregateQueryFilter`](super::CaseManagementAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseManagementAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(CaseManagementAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::CaseManagementAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::CaseManagementAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::CaseManagementAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(CaseManagementAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
