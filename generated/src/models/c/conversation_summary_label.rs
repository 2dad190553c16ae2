// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSummaryLabel`.
#[non_exhaustive]
pub struct ConversationSummaryLabel {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationSummaryLabelType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationSummaryLabel`](super::ConversationSummaryLabel).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSummaryLabelType {
    /// `Unknown`
    Unknown,
    /// `CustomerSetting`
    CustomerSetting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSummaryLabel {
    "description" Str description,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(ConversationSummaryLabelType {
    Unknown = "Unknown",
    CustomerSetting = "CustomerSetting",
});
