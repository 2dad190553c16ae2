// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvMappingEntry`.
///
/// The service requires `sourceField`, `targetField` in requests.
#[non_exhaustive]
pub struct CsvMappingEntry {
    /// `sourceField`, required.
    pub source_field: Option<String>,
    /// `targetField`, required.
    pub target_field: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CsvMappingEntry {
    "sourceField" Str source_field,
    "targetField" Str target_field,
});

rt::setters!(CsvMappingEntry {
    0 source_field with_source_field(impl Into<String>) clear_source_field,
    1 target_field with_target_field(impl Into<String>) clear_target_field,
});
