// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CtaButtonStyleProperties`.
#[non_exhaustive]
pub struct CtaButtonStyleProperties {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `font`.
    pub font: Option<String>,
    /// `fontSize`.
    pub font_size: Option<String>,
    /// `textAlign`.
    pub text_align: Option<super::CtaButtonStylePropertiesTextAlign>,
    __marks: rt::Marks,
}
/// The values of `textAlign` in [`CtaButtonStyleProperties`](super::CtaButtonStyleProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum CtaButtonStylePropertiesTextAlign {
    /// `Left`
    Left,
    /// `Right`
    Right,
    /// `Center`
    Center,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CtaButtonStyleProperties {
    "backgroundColor" Str background_color,
    "color" Str color,
    "font" Str font,
    "fontSize" Str font_size,
    "textAlign" Enum text_align,
});

rt::setters!(CtaButtonStyleProperties {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 color with_color(impl Into<String>) clear_color,
    2 font with_font(impl Into<String>) clear_font,
    3 font_size with_font_size(impl Into<String>) clear_font_size,
    4 text_align with_text_align(impl Into<super::CtaButtonStylePropertiesTextAlign>) clear_text_align,
});

rt::open_enum!(CtaButtonStylePropertiesTextAlign {
    Left = "Left",
    Right = "Right",
    Center = "Center",
});
