// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TaskManagementAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct TaskManagementAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::TaskManagementAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::TaskManagementAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TaskManagementAggregateQueryClause`](super::TaskManagementAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum TaskManagementAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TaskManagementAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(TaskManagementAggregateQueryClause {
    0 predicates with_predicates(Vec<super::TaskManagementAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::TaskManagementAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(TaskManagementAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
