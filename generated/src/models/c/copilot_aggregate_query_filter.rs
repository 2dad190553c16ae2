// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct CopilotAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::CopilotAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::CopilotAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::CopilotAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CopilotAggregateQueryFilter`](super::CopilotAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(CopilotAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::CopilotAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::CopilotAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::CopilotAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(CopilotAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
