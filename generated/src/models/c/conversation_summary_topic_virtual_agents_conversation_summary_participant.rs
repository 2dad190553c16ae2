// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
    /// `purpose`.
    pub purpose: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantPurpose,
    >,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `purpose` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantPurpose {
    /// `UNKNOWN`
    Unknown,
    /// `ACD`
    Acd,
    /// `AGENT`
    Agent,
    /// `CUSTOMER`
    Customer,
    /// `WORKFLOW`
    Workflow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant {
    "purpose" Enum purpose,
    "userId" Str user_id,
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantPurpose {
    Unknown = "UNKNOWN",
    Acd = "ACD",
    Agent = "AGENT",
    Customer = "CUSTOMER",
    Workflow = "WORKFLOW",
});
