// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryTopicConversationSummaryLabel`.
#[non_exhaustive]
pub struct ConversationSummaryTopicConversationSummaryLabel {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationSummaryTopicConversationSummaryLabelType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationSummaryTopicConversationSummaryLabel`](super::ConversationSummaryTopicConversationSummaryLabel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryTopicConversationSummaryLabelType {
    /// `Unknown`
    Unknown,
    /// `CustomerSetting`
    CustomerSetting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryTopicConversationSummaryLabel {
    "description" Str description,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(ConversationSummaryTopicConversationSummaryLabelType {
    Unknown = "Unknown",
    CustomerSetting = "CustomerSetting",
});
