// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityCodeStyle`.
///
/// The service requires `backgroundColor`, `textColorTheme` in requests.
#[non_exhaustive]
pub struct ActivityCodeStyle {
    /// `backgroundColor`, required.
    pub background_color: Option<String>,
    /// `textColorTheme`, required.
    pub text_color_theme: Option<super::ActivityCodeStyleTextColorTheme>,
    __marks: rt::Marks,
}
/// The values of `textColorTheme` in [`ActivityCodeStyle`](super::ActivityCodeStyle).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityCodeStyleTextColorTheme {
    /// `Dark`
    Dark,
    /// `Light`
    Light,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActivityCodeStyle {
    "backgroundColor" Str background_color,
    "textColorTheme" Enum text_color_theme,
});

rt::setters!(ActivityCodeStyle {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 text_color_theme with_text_color_theme(impl Into<super::ActivityCodeStyleTextColorTheme>) clear_text_color_theme,
});

rt::open_enum!(ActivityCodeStyleTextColorTheme {
    Dark = "Dark",
    Light = "Light",
});
