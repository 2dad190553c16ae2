// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicTriggerSource`.
#[non_exhaustive]
pub struct ConversationSummaryTopicTriggerSource {
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `sourceOutcome`.
    pub source_outcome: Option<
        super::ConversationSummaryTopicTriggerSourceSourceOutcome,
    >,
    /// `sourceType`.
    pub source_type: Option<super::ConversationSummaryTopicTriggerSourceSourceType>,
    __marks: rt::Marks,
}
/// The values of `sourceOutcome` in [`ConversationSummaryTopicTriggerSource`](super::ConversationSummaryTopicTriggerSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicTriggerSourceSourceOutcome {
    /// `UNKNOWN`
    Unknown,
    /// `CONTAINED`
    Contained,
    /// `TRANSFER`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sourceType` in [`ConversationSummaryTopicTriggerSource`](super::ConversationSummaryTopicTriggerSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicTriggerSourceSourceType {
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

rt::model!(ConversationSummaryTopicTriggerSource {
    "sourceId" Str source_id,
    "sourceOutcome" Enum source_outcome,
    "sourceType" Enum source_type,
});

rt::open_enum!(ConversationSummaryTopicTriggerSourceSourceOutcome {
    Unknown = "UNKNOWN",
    Contained = "CONTAINED",
    Transfer = "TRANSFER",
});

rt::open_enum!(ConversationSummaryTopicTriggerSourceSourceType {
    Unknown = "UNKNOWN",
    AgentAssistant = "AGENT_ASSISTANT",
    Program = "PROGRAM",
    Flow = "FLOW",
    Copilot = "COPILOT",
});
