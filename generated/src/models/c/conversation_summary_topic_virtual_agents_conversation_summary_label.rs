// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryLabel`.
#[non_exhaustive]
pub struct ConversationSummaryTopicVirtualAgentsConversationSummaryLabel {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<
        super::ConversationSummaryTopicVirtualAgentsConversationSummaryLabelType,
    >,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationSummaryTopicVirtualAgentsConversationSummaryLabel`](super::ConversationSummaryTopicVirtualAgentsConversationSummaryLabel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicVirtualAgentsConversationSummaryLabelType {
    /// `Unknown`
    Unknown,
    /// `CustomerSetting`
    CustomerSetting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryTopicVirtualAgentsConversationSummaryLabel {
    "description" Str description,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(ConversationSummaryTopicVirtualAgentsConversationSummaryLabelType {
    Unknown = "Unknown",
    CustomerSetting = "CustomerSetting",
});
