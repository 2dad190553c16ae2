// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryEditedBy`.
#[non_exhaustive]
pub struct ConversationSummaryEditedBy {
    /// `purpose`.
    pub purpose: Option<super::ConversationSummaryEditedByPurpose>,
    /// `user`.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `purpose` in [`ConversationSummaryEditedBy`](super::ConversationSummaryEditedBy).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryEditedByPurpose {
    /// `Unknown`
    Unknown,
    /// `Acd`
    Acd,
    /// `Agent`
    Agent,
    /// `Customer`
    Customer,
    /// `Workflow`
    Workflow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryEditedBy {
    "purpose" Enum purpose,
    "user" Any user,
});

rt::open_enum!(ConversationSummaryEditedByPurpose {
    Unknown = "Unknown",
    Acd = "Acd",
    Agent = "Agent",
    Customer = "Customer",
    Workflow = "Workflow",
});
