// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentWheelPicker`.
///
/// The service requires `items` in requests.
#[non_exhaustive]
pub struct ConversationContentWheelPicker {
    /// `id`.
    pub id: Option<String>,
    /// `items`, required.
    pub items: Option<Vec<super::ConversationContentWheelPickerItem>>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentWheelPicker {
    "id" Str id,
    "items" Any items,
});

rt::setters!(ConversationContentWheelPicker {
    0 id with_id(impl Into<String>) clear_id,
    1 items with_items(Vec<super::ConversationContentWheelPickerItem>) clear_items,
});
