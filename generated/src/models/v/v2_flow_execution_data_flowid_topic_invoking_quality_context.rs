// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicInvokingQualityContext`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicInvokingQualityContext {
    /// `policyId`.
    pub policy_id: Option<String>,
    /// `policyName`.
    pub policy_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicInvokingQualityContext {
    "policyId" Str policy_id,
    "policyName" Str policy_name,
});
