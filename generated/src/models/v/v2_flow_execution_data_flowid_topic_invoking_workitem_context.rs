// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicInvokingWorkitemContext`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicInvokingWorkitemContext {
    /// `workitemId`.
    pub workitem_id: Option<String>,
    /// `workitemName`.
    pub workitem_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V2FlowExecutionDataFlowidTopicInvokingWorkitemContext {
    "workitemId" Str workitem_id,
    "workitemName" Str workitem_name,
});
