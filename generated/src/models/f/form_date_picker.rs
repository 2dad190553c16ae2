// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormDatePicker`.
///
/// The service requires `dateDisplayFormat` in requests.
#[non_exhaustive]
pub struct FormDatePicker {
    /// `dateDisplayFormat`, required.
    pub date_display_format: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FormDatePicker {
    "dateDisplayFormat" Str date_display_format,
    "id" Str id,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(FormDatePicker {
    0 date_display_format with_date_display_format(impl Into<String>) clear_date_display_format,
    1 id with_id(impl Into<String>) clear_id,
    2 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    3 title with_title(impl Into<String>) clear_title,
});
