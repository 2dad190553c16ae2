// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotesExportComparisonFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct NotesExportComparisonFieldFilter {
    /// `field`, required.
    pub field: Option<super::NotesExportComparisonFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`NotesExportComparisonFieldFilter`](super::NotesExportComparisonFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum NotesExportComparisonFieldFilterField {
    /// `CreateDate`
    CreateDate,
    /// `ModifyDate`
    ModifyDate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NotesExportComparisonFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(NotesExportComparisonFieldFilter {
    0 field with_field(impl Into<super::NotesExportComparisonFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(NotesExportComparisonFieldFilterField {
    CreateDate = "CreateDate",
    ModifyDate = "ModifyDate",
});
