// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentCard`.
///
/// The service requires `actions`, `title` in requests.
#[non_exhaustive]
pub struct ConversationContentCard {
    /// `actions`, required.
    pub actions: Option<Vec<super::ConversationContentCardAction>>,
    /// `defaultAction`.
    pub default_action: Option<super::ConversationContentCardAction>,
    /// `description`.
    pub description: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `video`.
    pub video: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentCard {
    "actions" Any actions,
    "defaultAction" Any default_action,
    "description" Str description,
    "image" Str image,
    "title" Str title,
    "video" Str video,
});

rt::setters!(ConversationContentCard {
    0 actions with_actions(Vec<super::ConversationContentCardAction>) clear_actions,
    1 default_action with_default_action(super::ConversationContentCardAction) clear_default_action,
    2 description with_description(impl Into<String>) clear_description,
    3 image with_image(impl Into<String>) clear_image,
    4 title with_title(impl Into<String>) clear_title,
    5 video with_video(impl Into<String>) clear_video,
});
