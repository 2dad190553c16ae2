// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormIntroduction`.
///
/// The service requires `buttonText`, `subtitle`, `title` in requests.
#[non_exhaustive]
pub struct FormIntroduction {
    /// `buttonText`, required.
    pub button_text: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `subtitle`, required.
    pub subtitle: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormIntroduction {
    "buttonText" Str button_text,
    "imageUrl" Str image_url,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(FormIntroduction {
    0 button_text with_button_text(impl Into<String>) clear_button_text,
    1 image_url with_image_url(impl Into<String>) clear_image_url,
    2 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    3 title with_title(impl Into<String>) clear_title,
});
