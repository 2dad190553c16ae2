// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DetectedNamedEntityValue`.
#[non_exhaustive]
pub struct DetectedNamedEntityValue {
    /// `raw`.
    pub raw: Option<String>,
    /// `resolved`.
    pub resolved: Option<String>,
    /// `unit`.
    pub unit: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DetectedNamedEntityValue {
    "raw" Str raw,
    "resolved" Str resolved,
    "unit" Str unit,
});

rt::setters!(DetectedNamedEntityValue {
    0 raw with_raw(impl Into<String>) clear_raw,
    1 resolved with_resolved(impl Into<String>) clear_resolved,
    2 unit with_unit(impl Into<String>) clear_unit,
});
