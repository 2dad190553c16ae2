// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentWheelPickerItem`.
///
/// The service requires `id`, `title` in requests.
#[non_exhaustive]
pub struct ConversationContentWheelPickerItem {
    /// `id`, required.
    pub id: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentWheelPickerItem {
    "id" Str id,
    "title" Str title,
    "value" Str value,
});

rt::setters!(ConversationContentWheelPickerItem {
    0 id with_id(impl Into<String>) clear_id,
    1 title with_title(impl Into<String>) clear_title,
    2 value with_value(impl Into<String>) clear_value,
});
