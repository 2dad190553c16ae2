// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchCloseButtonStyleProperties`.
#[non_exhaustive]
pub struct PatchCloseButtonStyleProperties {
    /// `color`.
    pub color: Option<String>,
    /// `opacity`.
    pub opacity: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(PatchCloseButtonStyleProperties {
    "color" Str color,
    "opacity" Float opacity,
});

rt::setters!(PatchCloseButtonStyleProperties {
    0 color with_color(impl Into<String>) clear_color,
    1 opacity with_opacity(f64) clear_opacity,
});
