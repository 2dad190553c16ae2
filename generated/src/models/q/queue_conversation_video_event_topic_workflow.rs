// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationVideoEventTopicWorkflow`.
#[non_exhaustive]
pub struct QueueConversationVideoEventTopicWorkflow {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationVideoEventTopicWorkflow {
    "workflowId" Str workflow_id,
});
