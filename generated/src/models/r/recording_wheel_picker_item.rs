// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingWheelPickerItem`.
#[non_exhaustive]
pub struct RecordingWheelPickerItem {
    /// `id`.
    pub id: Option<String>,
    /// `isSelected`.
    pub is_selected: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecordingWheelPickerItem {
    "id" Str id,
    "isSelected" Bool is_selected,
    "title" Str title,
    "value" Str value,
});

rt::setters!(RecordingWheelPickerItem {
    0 id with_id(impl Into<String>) clear_id,
    1 is_selected with_is_selected(bool) clear_is_selected,
    2 title with_title(impl Into<String>) clear_title,
    3 value with_value(impl Into<String>) clear_value,
});
