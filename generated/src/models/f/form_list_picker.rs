// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FormListPicker`.
///
/// The service requires `sections` in requests.
#[non_exhaustive]
pub struct FormListPicker {
    /// `id`.
    pub id: Option<String>,
    /// `sections`, required.
    pub sections: Option<Vec<super::FormListPickerSection>>,
    __marks: rt::Marks,
}

rt::model!(FormListPicker {
    "id" Str id,
    "sections" Any sections,
});

rt::setters!(FormListPicker {
    0 id with_id(impl Into<String>) clear_id,
    1 sections with_sections(Vec<super::FormListPickerSection>) clear_sections,
});
