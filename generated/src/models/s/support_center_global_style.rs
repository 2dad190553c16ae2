// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterGlobalStyle`.
#[non_exhaustive]
pub struct SupportCenterGlobalStyle {
    /// `backgroundColor`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub background_color: Option<String>,
    /// `fontFamily`.
    pub font_family: Option<String>,
    /// `primaryColor`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub primary_color: Option<String>,
    /// `primaryColorDark`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub primary_color_dark: Option<String>,
    /// `primaryColorLight`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub primary_color_light: Option<String>,
    /// `textColor`.
    ///
    /// Pattern: ^#(\[A-Fa-f0-9\]{6}\|\[A-Fa-f0-9\]{3})\$
    pub text_color: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterGlobalStyle {
    "backgroundColor" Str background_color,
    "fontFamily" Str font_family,
    "primaryColor" Str primary_color,
    "primaryColorDark" Str primary_color_dark,
    "primaryColorLight" Str primary_color_light,
    "textColor" Str text_color,
});

rt::setters!(SupportCenterGlobalStyle {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 font_family with_font_family(impl Into<String>) clear_font_family,
    2 primary_color with_primary_color(impl Into<String>) clear_primary_color,
    3 primary_color_dark with_primary_color_dark(impl Into<String>) clear_primary_color_dark,
    4 primary_color_light with_primary_color_light(impl Into<String>) clear_primary_color_light,
    5 text_color with_text_color(impl Into<String>) clear_text_color,
});
