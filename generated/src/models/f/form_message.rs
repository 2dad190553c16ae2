// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormMessage`.
///
/// The service requires `title` in requests.
#[non_exhaustive]
pub struct FormMessage {
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormMessage {
    "imageUrl" Str image_url,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(FormMessage {
    0 image_url with_image_url(impl Into<String>) clear_image_url,
    1 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    2 title with_title(impl Into<String>) clear_title,
});
