// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchContentOfferStyleProperties`.
#[non_exhaustive]
pub struct PatchContentOfferStyleProperties {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `padding`.
    pub padding: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PatchContentOfferStyleProperties {
    "backgroundColor" Str background_color,
    "color" Str color,
    "padding" Str padding,
});

rt::setters!(PatchContentOfferStyleProperties {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 color with_color(impl Into<String>) clear_color,
    2 padding with_padding(impl Into<String>) clear_padding,
});
