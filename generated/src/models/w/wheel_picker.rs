// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WheelPicker`.
///
/// The service requires `items` in requests.
#[non_exhaustive]
pub struct WheelPicker {
    /// `id`.
    pub id: Option<String>,
    /// `items`, required.
    pub items: Option<Vec<super::WheelPickerItem>>,
    __marks: rt::Marks,
}

rt::model!(WheelPicker {
    "id" Str id,
    "items" Any items,
});

rt::setters!(WheelPicker {
    0 id with_id(impl Into<String>) clear_id,
    1 items with_items(Vec<super::WheelPickerItem>) clear_items,
});
