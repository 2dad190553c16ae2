// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationInsight`.
#[non_exhaustive]
pub struct ConversationInsight {
    /// `description`.
    pub description: Option<String>,
    /// `outcome`.
    pub outcome: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<super::ConversationInsightType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationInsight`](super::ConversationInsight).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationInsightType {
    /// `Reason`
    Reason,
    /// `Resolution`
    Resolution,
    /// `ActionItem`
    ActionItem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationInsight {
    "description" Str description,
    "outcome" Str outcome,
    "title" Str title,
    "type" Enum r#type,
});

rt::open_enum!(ConversationInsightType {
    Reason = "Reason",
    Resolution = "Resolution",
    ActionItem = "ActionItem",
});
