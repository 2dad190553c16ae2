// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTriggerSource`.
#[non_exhaustive]
pub struct ConversationSummaryTriggerSource {
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `sourceOutcome`.
    pub source_outcome: Option<super::ConversationSummaryTriggerSourceSourceOutcome>,
    /// `sourceType`.
    pub source_type: Option<super::ConversationSummaryTriggerSourceSourceType>,
    __marks: rt::Marks,
}
/// The values of `sourceOutcome` in [`ConversationSummaryTriggerSource`](super::ConversationSummaryTriggerSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTriggerSourceSourceOutcome {
    /// `Unknown`
    Unknown,
    /// `Contained`
    Contained,
    /// `Transfer`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sourceType` in [`ConversationSummaryTriggerSource`](super::ConversationSummaryTriggerSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTriggerSourceSourceType {
    /// `Unknown`
    Unknown,
    /// `AgentAssistant`
    AgentAssistant,
    /// `Program`
    Program,
    /// `Flow`
    Flow,
    /// `Copilot`
    Copilot,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryTriggerSource {
    "sourceId" Str source_id,
    "sourceOutcome" Enum source_outcome,
    "sourceType" Enum source_type,
});

rt::open_enum!(ConversationSummaryTriggerSourceSourceOutcome {
    Unknown = "Unknown",
    Contained = "Contained",
    Transfer = "Transfer",
});

rt::open_enum!(ConversationSummaryTriggerSourceSourceType {
    Unknown = "Unknown",
    AgentAssistant = "AgentAssistant",
    Program = "Program",
    Flow = "Flow",
    Copilot = "Copilot",
});
