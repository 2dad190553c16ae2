// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentListPickerSection`.
#[non_exhaustive]
pub struct ConversationContentListPickerSection {
    /// `items`.
    pub items: Option<Vec<super::ConversationContentListPickerItem>>,
    /// `multipleSelection`.
    pub multiple_selection: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConversationContentListPickerSection {
    "items" Any items,
    "multipleSelection" Bool multiple_selection,
    "title" Str title,
});

rt::setters!(ConversationContentListPickerSection {
    0 items with_items(Vec<super::ConversationContentListPickerItem>) clear_items,
    1 multiple_selection with_multiple_selection(bool) clear_multiple_selection,
    2 title with_title(impl Into<String>) clear_title,
});
