// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAggregateQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct SurveyAggregateQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::SurveyAggregateQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::SurveyAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SurveyAggregateQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SurveyAggregateQueryFilter`](super::SurveyAggregateQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregateQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyAggregateQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SurveyAggregateQueryFilter {
    0 clauses with_clauses(Vec<super::SurveyAggregateQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::SurveyAggregateQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::SurveyAggregateQueryFilterType>) clear_type,
});

rt::open_enum!(SurveyAggregateQueryFilterType {
    And = "and",
    Or = "or",
});
