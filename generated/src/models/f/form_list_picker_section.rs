// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormListPickerSection`.
///
/// The service requires `items`, `multipleSelection` in requests.
#[non_exhaustive]
pub struct FormListPickerSection {
    /// `items`, required.
    pub items: Option<Vec<super::FormListPickerItem>>,
    /// `multipleSelection`, required.
    pub multiple_selection: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormListPickerSection {
    "items" Any items,
    "multipleSelection" Bool multiple_selection,
    "title" Str title,
});

rt::setters!(FormListPickerSection {
    0 items with_items(Vec<super::FormListPickerItem>) clear_items,
    1 multiple_selection with_multiple_selection(bool) clear_multiple_selection,
    2 title with_title(impl Into<String>) clear_title,
});
