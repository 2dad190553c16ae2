// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentUserQuery`.
///
/// The service requires `rule` in requests.
#[non_exhaustive]
pub struct LearningAssignmentUserQuery {
    /// `rule`, required.
    pub rule: Option<super::LearningModuleRule>,
    /// `searchTerm`.
    pub search_term: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentUserQuery {
    "rule" Any rule,
    "searchTerm" Str search_term,
});

rt::setters!(LearningAssignmentUserQuery {
    0 rule with_rule(super::LearningModuleRule) clear_rule,
    1 search_term with_search_term(impl Into<String>) clear_search_term,
});
