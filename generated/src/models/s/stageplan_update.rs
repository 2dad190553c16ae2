// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StageplanUpdate`.
#[non_exhaustive]
pub struct StageplanUpdate {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(StageplanUpdate {
    "description" Str description,
    "name" Str name,
});

rt::setters!(StageplanUpdate {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
});
