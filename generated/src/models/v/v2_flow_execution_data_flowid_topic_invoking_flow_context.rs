// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicInvokingFlowContext`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicInvokingFlowContext {
    /// `flowExecutionId`.
    pub flow_execution_id: Option<String>,
    /// `objectExecutionId`.
    pub object_execution_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicInvokingFlowContext {
    "flowExecutionId" Str flow_execution_id,
    "objectExecutionId" Str object_execution_id,
});
