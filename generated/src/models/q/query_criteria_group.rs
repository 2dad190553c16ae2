// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryCriteriaGroup`.
#[non_exhaustive]
pub struct QueryCriteriaGroup {
    /// `and`.
    pub and: Option<Vec<super::QueryCriteriaItem>>,
    /// `criteria`.
    pub criteria: Option<super::QueryCriteriaItem>,
    /// `not`.
    pub not: Option<Vec<super::QueryCriteriaItem>>,
    /// `or`.
    pub or: Option<Vec<super::QueryCriteriaItem>>,
    __marks: rt::Marks,
}

rt::model!(QueryCriteriaGroup {
    "and" Any and,
    "criteria" Any criteria,
    "not" Any not,
    "or" Any or,
});

rt::setters!(QueryCriteriaGroup {
    0 and with_and(Vec<super::QueryCriteriaItem>) clear_and,
    1 criteria with_criteria(super::QueryCriteriaItem) clear_criteria,
    2 not with_not(Vec<super::QueryCriteriaItem>) clear_not,
    3 or with_or(Vec<super::QueryCriteriaItem>) clear_or,
});
