// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkbinUpdate`.
#[non_exhaustive]
pub struct WorkbinUpdate {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WorkbinUpdate {
    "description" Str description,
    "name" Str name,
});

rt::setters!(WorkbinUpdate {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
});
