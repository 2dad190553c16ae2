// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentTextProperties`.
#[non_exhaustive]
pub struct DocumentTextProperties {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `fontSize`.
    pub font_size: Option<super::DocumentTextPropertiesFontSize>,
    /// `textColor`.
    pub text_color: Option<String>,
    __marks: rt::Marks,
}
/// The values of `fontSize` in [`DocumentTextProperties`](super::DocumentTextProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentTextPropertiesFontSize {
    /// `XxSmall`
    XxSmall,
    /// `XSmall`
    XSmall,
    /// `Small`
    Small,
    /// `Medium`
    Medium,
    /// `Large`
    Large,
    /// `XLarge`
    XLarge,
    /// `XxLarge`
    XxLarge,
    /// `XxxLarge`
    XxxLarge,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentTextProperties {
    "backgroundColor" Str background_color,
    "fontSize" Enum font_size,
    "textColor" Str text_color,
});

rt::setters!(DocumentTextProperties {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 font_size with_font_size(impl Into<super::DocumentTextPropertiesFontSize>) clear_font_size,
    2 text_color with_text_color(impl Into<String>) clear_text_color,
});

rt::open_enum!(DocumentTextPropertiesFontSize {
    XxSmall = "XxSmall",
    XSmall = "XSmall",
    Small = "Small",
    Medium = "Medium",
    Large = "Large",
    XLarge = "XLarge",
    XxLarge = "XxLarge",
    XxxLarge = "XxxLarge",
});
