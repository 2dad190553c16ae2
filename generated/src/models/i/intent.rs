// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Intent`.
#[non_exhaustive]
pub struct Intent {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Intent {
    "description" Str description,
    "name" Str name,
});

rt::setters!(Intent {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
});
