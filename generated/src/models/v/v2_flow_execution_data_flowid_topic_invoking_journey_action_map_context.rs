// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext {
    /// `actionId`.
    pub action_id: Option<String>,
    /// `actionMapId`.
    pub action_map_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext {
    "actionId" Str action_id,
    "actionMapId" Str action_map_id,
});
