// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct JourneyAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::JourneyAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::JourneyAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::JourneyAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`JourneyAggregateQueryFilter`](super::JourneyAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(JourneyAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::JourneyAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::JourneyAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::JourneyAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(JourneyAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
