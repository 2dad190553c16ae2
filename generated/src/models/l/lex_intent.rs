// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexIntent`.
#[non_exhaustive]
pub struct LexIntent {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `slots`, required.
    pub slots: Option<std::collections::BTreeMap<String, super::LexSlot>>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LexIntent {
    "description" Str description,
    "name" Str name,
    "slots" Any slots,
    "version" Str version,
});
