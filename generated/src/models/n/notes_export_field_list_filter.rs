// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotesExportFieldListFilter`.
///
/// The service requires `field`, `values` in requests.
#[non_exhaustive]
pub struct NotesExportFieldListFilter {
    /// `field`, required.
    pub field: Option<super::NotesExportFieldListFilterField>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `field` in [`NotesExportFieldListFilter`](super::NotesExportFieldListFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum NotesExportFieldListFilterField {
    /// `DivisionId`
    DivisionId,
    /// `EntityType`
    EntityType,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NotesExportFieldListFilter {
    "field" Enum field,
    "values" Texts values,
});

rt::setters!(NotesExportFieldListFilter {
    0 field with_field(impl Into<super::NotesExportFieldListFilterField>) clear_field,
    1 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(NotesExportFieldListFilterField {
    DivisionId = "DivisionId",
    EntityType = "EntityType",
});
