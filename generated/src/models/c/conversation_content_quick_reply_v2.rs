// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentQuickReplyV2`.
///
/// The service requires `actions`, `title` in requests.
#[non_exhaustive]
pub struct ConversationContentQuickReplyV2 {
    /// `actions`, required.
    pub actions: Option<Vec<super::ConversationContentQuickReply>>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentQuickReplyV2 {
    "actions" Any actions,
    "title" Str title,
});

rt::setters!(ConversationContentQuickReplyV2 {
    0 actions with_actions(Vec<super::ConversationContentQuickReply>) clear_actions,
    1 title with_title(impl Into<String>) clear_title,
});
