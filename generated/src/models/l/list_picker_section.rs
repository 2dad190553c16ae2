// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListPickerSection`.
///
/// The service requires `items`, `multipleSelection`, `title` in requests.
#[non_exhaustive]
pub struct ListPickerSection {
    /// `items`, required.
    pub items: Option<Vec<super::ListPickerItem>>,
    /// `multipleSelection`, required.
    pub multiple_selection: Option<bool>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ListPickerSection {
    "items" Any items,
    "multipleSelection" Bool multiple_selection,
    "title" Str title,
});

rt::setters!(ListPickerSection {
    0 items with_items(Vec<super::ListPickerItem>) clear_items,
    1 multiple_selection with_multiple_selection(bool) clear_multiple_selection,
    2 title with_title(impl Into<String>) clear_title,
});
