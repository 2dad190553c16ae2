// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterHeroStyle`.
#[non_exhaustive]
pub struct SupportCenterHeroStyle {
    /// `backgroundColor`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub background_color: Option<String>,
    /// `image`.
    pub image: Option<super::SupportCenterImage>,
    /// `textColor`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub text_color: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterHeroStyle {
    "backgroundColor" Str background_color,
    "image" Any image,
    "textColor" Str text_color,
});

rt::setters!(SupportCenterHeroStyle {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 image with_image(super::SupportCenterImage) clear_image,
    2 text_color with_text_color(impl Into<String>) clear_text_color,
});
