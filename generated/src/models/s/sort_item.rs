// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SortItem`.
#[non_exhaustive]
pub struct SortItem {
    /// `ascending`.
    pub ascending: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SortItem {
    "ascending" Bool ascending,
    "name" Str name,
});

rt::setters!(SortItem {
    0 ascending with_ascending(bool) clear_ascending,
    1 name with_name(impl Into<String>) clear_name,
});
