// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyDetailQueryClause`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct SurveyDetailQueryClause {
    /// `predicates`, required.
    pub predicates: Option<Vec<super::SurveyDetailQueryPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::SurveyDetailQueryClauseType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SurveyDetailQueryClause`](super::SurveyDetailQueryClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum SurveyDetailQueryClauseType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SurveyDetailQueryClause {
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(SurveyDetailQueryClause {
    0 predicates with_predicates(Vec<super::SurveyDetailQueryPredicate>) clear_predicates,
    1 r#type with_type(impl Into<super::SurveyDetailQueryClauseType>) clear_type,
});

rt::open_enum!(SurveyDetailQueryClauseType {
    And = "and",
    Or = "or",
});
