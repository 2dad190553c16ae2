// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext {
    /// `triggerId`.
    pub trigger_id: Option<String>,
    /// `triggerName`.
    pub trigger_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicInvokingProcessAutomationContext {
    "triggerId" Str trigger_id,
    "triggerName" Str trigger_name,
});
