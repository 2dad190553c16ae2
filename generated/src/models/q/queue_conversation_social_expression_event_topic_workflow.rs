// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicWorkflow`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicWorkflow {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicWorkflow {
    "workflowId" Str workflow_id,
});
