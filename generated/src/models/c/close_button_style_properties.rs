// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CloseButtonStyleProperties`.
#[non_exhaustive]
pub struct CloseButtonStyleProperties {
    /// `color`.
    pub color: Option<String>,
    /// `opacity`.
    pub opacity: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(CloseButtonStyleProperties {
    "color" Str color,
    "opacity" Float opacity,
});

rt::setters!(CloseButtonStyleProperties {
    0 color with_color(impl Into<String>) clear_color,
    1 opacity with_opacity(f64) clear_opacity,
});
