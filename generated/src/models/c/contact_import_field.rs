// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportField`.
///
/// The service requires `included`, `name` in requests.
#[non_exhaustive]
pub struct ContactImportField {
    /// `included`, required.
    pub included: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactImportField {
    "included" Bool included,
    "name" Str name,
});

rt::setters!(ContactImportField {
    0 included with_included(bool) clear_included,
    1 name with_name(impl Into<String>) clear_name,
});
