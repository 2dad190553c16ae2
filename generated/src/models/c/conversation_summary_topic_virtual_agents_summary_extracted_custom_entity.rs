// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity {
    /// `label`.
    pub label: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity {
    "label" Str label,
    "value" Str value,
});
