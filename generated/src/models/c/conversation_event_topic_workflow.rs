// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicWorkflow`.
#[non_exhaustive]
pub struct ConversationEventTopicWorkflow {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationEventTopicWorkflow {
    "workflowId" Str workflow_id,
});
