// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchContentPositionProperties`.
#[non_exhaustive]
pub struct PatchContentPositionProperties {
    /// `bottom`.
    pub bottom: Option<String>,
    /// `left`.
    pub left: Option<String>,
    /// `right`.
    pub right: Option<String>,
    /// `top`.
    pub top: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PatchContentPositionProperties {
    "bottom" Str bottom,
    "left" Str left,
    "right" Str right,
    "top" Str top,
});

rt::setters!(PatchContentPositionProperties {
    0 bottom with_bottom(impl Into<String>) clear_bottom,
    1 left with_left(impl Into<String>) clear_left,
    2 right with_right(impl Into<String>) clear_right,
    3 top with_top(impl Into<String>) clear_top,
});
