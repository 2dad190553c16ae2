// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CriteriaGroup`.
#[non_exhaustive]
pub struct CriteriaGroup {
    /// `and`.
    pub and: Option<Vec<super::CriteriaItem>>,
    /// `criteria`.
    pub criteria: Option<super::CriteriaItem>,
    /// `not`.
    pub not: Option<Vec<super::CriteriaItem>>,
    /// `or`.
    pub or: Option<Vec<super::CriteriaItem>>,
    __marks: rt::Marks,
}

rt::model!(CriteriaGroup {
    "and" Any and,
    "criteria" Any criteria,
    "not" Any not,
    "or" Any or,
});

rt::setters!(CriteriaGroup {
    0 and with_and(Vec<super::CriteriaItem>) clear_and,
    1 criteria with_criteria(super::CriteriaItem) clear_criteria,
    2 not with_not(Vec<super::CriteriaItem>) clear_not,
    3 or with_or(Vec<super::CriteriaItem>) clear_or,
});
