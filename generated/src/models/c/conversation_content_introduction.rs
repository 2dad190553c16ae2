// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentIntroduction`.
///
/// The service requires `buttonText`, `title` in requests.
#[non_exhaustive]
pub struct ConversationContentIntroduction {
    /// `buttonText`, required.
    pub button_text: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentIntroduction {
    "buttonText" Str button_text,
    "imageUrl" Str image_url,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ConversationContentIntroduction {
    0 button_text with_button_text(impl Into<String>) clear_button_text,
    1 image_url with_image_url(impl Into<String>) clear_image_url,
    2 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    3 title with_title(impl Into<String>) clear_title,
});
