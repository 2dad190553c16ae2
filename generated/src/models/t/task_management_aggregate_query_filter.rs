// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct TaskManagementAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::TaskManagementAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::TaskManagementAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::TaskManagementAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TaskManagementAggregateQueryFilter`](super::TaskManagementAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(TaskManagementAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::TaskManagementAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::TaskManagementAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::TaskManagementAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(TaskManagementAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
