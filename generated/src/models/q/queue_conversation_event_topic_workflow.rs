// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationEventTopicWorkflow`.
#[non_exhaustive]
pub struct QueueConversationEventTopicWorkflow {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationEventTopicWorkflow {
    "workflowId" Str workflow_id,
});
