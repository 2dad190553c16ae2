// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NotesExportFieldFilter`.
///
/// The service requires `field`, `value` in requests.
#[non_exhaustive]
pub struct NotesExportFieldFilter {
    /// `field`, required.
    pub field: Option<super::NotesExportFieldFilterField>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `field` in [`NotesExportFieldFilter`](super::NotesExportFieldFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum NotesExportFieldFilterField {
    /// `DivisionId`
    DivisionId,
    /// `EntityType`
    EntityType,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NotesExportFieldFilter {
    "field" Enum field,
    "value" Str value,
});

rt::setters!(NotesExportFieldFilter {
    0 field with_field(impl Into<super::NotesExportFieldFilterField>) clear_field,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(NotesExportFieldFilterField {
    DivisionId = "DivisionId",
    EntityType = "EntityType",
});
