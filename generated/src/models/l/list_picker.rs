// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListPicker`.
///
/// The service requires `sections` in requests.
#[non_exhaustive]
pub struct ListPicker {
    /// `header`.
    pub header: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `sections`, required.
    pub sections: Option<Vec<super::ListPickerSection>>,
    /// `subtitle`.
    pub subtitle: Option<String>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ListPicker {
    "header" Str header,
    "id" Str id,
    "sections" Any sections,
    "subtitle" Str subtitle,
    "title" Str title,
});

rt::setters!(ListPicker {
    0 header with_header(impl Into<String>) clear_header,
    1 id with_id(impl Into<String>) clear_id,
    2 sections with_sections(Vec<super::ListPickerSection>) clear_sections,
    3 subtitle with_subtitle(impl Into<String>) clear_subtitle,
    4 title with_title(impl Into<String>) clear_title,
});
