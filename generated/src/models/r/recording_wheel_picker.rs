// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingWheelPicker`.
#[non_exhaustive]
pub struct RecordingWheelPicker {
    /// `id`.
    pub id: Option<String>,
    /// `items`.
    pub items: Option<Vec<super::RecordingWheelPickerItem>>,
    __marks: rt::Marks,
}

rt::model!(RecordingWheelPicker {
    "id" Str id,
    "items" Any items,
});

rt::setters!(RecordingWheelPicker {
    0 id with_id(impl Into<String>) clear_id,
    1 items with_items(Vec<super::RecordingWheelPickerItem>) clear_items,
});
