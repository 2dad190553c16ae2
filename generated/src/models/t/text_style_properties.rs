// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextStyleProperties`.
#[non_exhaustive]
pub struct TextStyleProperties {
    /// `color`.
    pub color: Option<String>,
    /// `font`.
    pub font: Option<String>,
    /// `fontSize`.
    pub font_size: Option<String>,
    /// `textAlign`.
    pub text_align: Option<super::TextStylePropertiesTextAlign>,
    __marks: rt::Marks,
}
/// The values of `textAlign` in [`TextStyleProperties`](super::TextStyleProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextStylePropertiesTextAlign {
    /// `Left`
    Left,
    /// `Right`
    Right,
    /// `Center`
    Center,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextStyleProperties {
    "color" Str color,
    "font" Str font,
    "fontSize" Str font_size,
    "textAlign" Enum text_align,
});

rt::setters!(TextStyleProperties {
    0 color with_color(impl Into<String>) clear_color,
    1 font with_font(impl Into<String>) clear_font,
    2 font_size with_font_size(impl Into<String>) clear_font_size,
    3 text_align with_text_align(impl Into<super::TextStylePropertiesTextAlign>) clear_text_align,
});

rt::open_enum!(TextStylePropertiesTextAlign {
    Left = "Left",
    Right = "Right",
    Center = "Center",
});
