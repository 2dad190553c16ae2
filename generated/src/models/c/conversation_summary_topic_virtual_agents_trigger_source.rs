// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsTriggerSource`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsTriggerSource {
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `sourceOutcome`.
    pub source_outcome: Option<
        super::ConversationSummaryTopicVirtualAgentsTriggerSourceSourceOutcome,
    >,
    /// `sourceType`.
    pub source_type: Option<
        super::ConversationSummaryTopicVirtualAgentsTriggerSourceSourceType,
    >,
    __marks: rt::Marks,
}
/// The values of `sourceOutcome` in [`ConversationSummaryTopicVirtualAgentsTriggerSource`](super::ConversationSummaryTopicVirtualAgentsTriggerSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsTriggerSourceSourceOutcome {
    /// `UNKNOWN`
    Unknown,
    /// `CONTAINED`
    Contained,
    /// `TRANSFER`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sourceType` in [`ConversationSummaryTopicVirtualAgentsTriggerSource`](super::ConversationSummaryTopicVirtualAgentsTriggerSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsTriggerSourceSourceType {
    /// `UNKNOWN`
    Unknown,
    /// `AGENT_ASSISTANT`
    AgentAssistant,
    /// `PROGRAM`
    Program,
    /// `FLOW`
    Flow,
    /// `COPILOT`
    Copilot,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryTopicVirtualAgentsTriggerSource {
    "sourceId" Str source_id,
    "sourceOutcome" Enum source_outcome,
    "sourceType" Enum source_type,
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsTriggerSourceSourceOutcome {
    Unknown = "UNKNOWN",
    Contained = "CONTAINED",
    Transfer = "TRANSFER",
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsTriggerSourceSourceType {
    Unknown = "UNKNOWN",
    AgentAssistant = "AGENT_ASSISTANT",
    Program = "PROGRAM",
    Flow = "FLOW",
    Copilot = "COPILOT",
});
