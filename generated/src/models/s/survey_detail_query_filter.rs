// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyDetailQueryFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct SurveyDetailQueryFilter {
    /// `clauses`.
    pub clauses: Option<Vec<super::SurveyDetailQueryClause>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::SurveyDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SurveyDetailQueryFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SurveyDetailQueryFilter`](super::SurveyDetailQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyDetailQueryFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyDetailQueryFilter {
    "clauses" Any clauses,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SurveyDetailQueryFilter {
    0 clauses with_clauses(Vec<super::SurveyDetailQueryClause>) clear_clauses,
    1 predicates with_predicates(Vec<super::SurveyDetailQueryPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::SurveyDetailQueryFilterType>) clear_type,
});

rt::open_enum!(SurveyDetailQueryFilterType {
    And = "and",
    Or = "or",
});
