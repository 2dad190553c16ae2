// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowOutcomeDetailEventTopicFlowMilestone`.
#[non_exhaustive]
pub struct FlowOutcomeDetailEventTopicFlowMilestone {
    /// `milestoneId`.
    pub milestone_id: Option<String>,
    /// `milestoneTime`.
    pub milestone_time: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FlowOutcomeDetailEventTopicFlowMilestone {
    "milestoneId" Str milestone_id,
    "milestoneTime" Int milestone_time,
});
