// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicConversationSummaryParticipant`.
#[non_exhaustive]
pub struct ConversationSummaryTopicConversationSummaryParticipant {
    /// `purpose`.
    pub purpose: Option<
        super::ConversationSummaryTopicConversationSummaryParticipantPurpose,
    >,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `purpose` in [`ConversationSummaryTopicConversationSummaryParticipant`](super::ConversationSummaryTopicConversationSummaryParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicConversationSummaryParticipantPurpose {
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

rt::model!(ConversationSummaryTopicConversationSummaryParticipant {
    "purpose" Enum purpose,
    "userId" Str user_id,
});

rt::open_enum!(ConversationSummaryTopicConversationSummaryParticipantPurpose {
    Unknown = "UNKNOWN",
    Acd = "ACD",
    Agent = "AGENT",
    Customer = "CUSTOMER",
    Workflow = "WORKFLOW",
});
