// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReviewAssessmentResults`.
#[non_exhaustive]
pub struct ReviewAssessmentResults {
    /// `byAssignees`.
    pub by_assignees: Option<bool>,
    /// `byViewers`.
    pub by_viewers: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ReviewAssessmentResults {
    "byAssignees" Bool by_assignees,
    "byViewers" Bool by_viewers,
});

rt::setters!(ReviewAssessmentResults {
    0 by_assignees with_by_assignees(bool) clear_by_assignees,
    1 by_viewers with_by_viewers(bool) clear_by_viewers,
});
