// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct CaseManagementAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::CaseManagementAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::CaseManagementAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CaseManagementAggregateQueryClause`](super::CaseManagementAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseManagementAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(CaseManagementAggregateQueryClause {
    0 predicates with_predicates(Vec<super::CaseManagementAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::CaseManagementAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(CaseManagementAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
