// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyAggregateQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct SurveyAggregateQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::SurveyAggregateQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SurveyAggregateQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SurveyAggregateQueryClause`](super::SurveyAggregateQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyAggregateQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyAggregateQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SurveyAggregateQueryClause {
    0 predicates with_predicates(Vec<super::SurveyAggregateQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::SurveyAggregateQueryClauseType>) clear_type,
});

rt::open_enum!(SurveyAggregateQueryClauseType {
    And = "and",
    Or = "or",
});
