// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicInvokingContextInfo`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicInvokingContextInfo {
    /// `flow`.
    pub flow: Option<super::V2FlowExecutionDataFlowidTopicInvokingFlowContext>,
    /// `journeyActionMap`.
    pub journey_action_map: Option<
        super::V2FlowExecutionDataFlowidTopicInvokingJourneyActionMapContext,
    >,
    /// `processAutomation`.
    pub process_automation: Option<
        super::V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext,
    >,
    /// `quality`.
    pub quality: Option<super::V2FlowExecutionDataFlowidTopicInvokingQualityContext>,
    /// `workitem`.
    pub workitem: Option<super::V2FlowExecutionDataFlowidTopicInvokingWorkitemContext>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicInvokingContextInfo {
    "flow" Any flow,
    "journeyActionMap" Any journey_action_map,
    "processAutomation" Any process_automation,
    "quality" Any quality,
    "workitem" Any workitem,
});
