// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsConversationWrapUpCode`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsConversationWrapUpCode {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `score`.
    pub score: Option<f64>,
    /// `wrapUpCodeId`.
    pub wrap_up_code_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicVirtualAgentsConversationWrapUpCode {
    "description" Str description,
    "name" Str name,
    "score" Float score,
    "wrapUpCodeId" Str wrap_up_code_id,
});
