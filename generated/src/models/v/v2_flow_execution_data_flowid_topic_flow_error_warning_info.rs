// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
    /// `executionId`.
    pub execution_id: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
    "executionId" Str execution_id,
    "objectId" Str object_id,
    "reason" Str reason,
});
