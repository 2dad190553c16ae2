// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListPickerItem`.
///
/// The service requires `id`, `selected`, `title` in requests.
#[non_exhaustive]
pub struct ListPickerItem {
    /// `id`, required.
    pub id: Option<String>,
    /// `selected`, required.
    pub selected: Option<bool>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ListPickerItem {
    "id" Str id,
    "selected" Bool selected,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ListPickerItem {
    0 id with_id(impl Into<String>) clear_id,
    1 selected with_selected(bool) clear_selected,
    2 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    3 title with_title(impl Into<String>) clear_title,
});
