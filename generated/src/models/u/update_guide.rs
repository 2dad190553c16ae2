// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateGuide`.
#[non_exhaustive]
pub struct UpdateGuide {
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UpdateGuide {
    "name" Str name,
});

rt::setters!(UpdateGuide {
    0 name with_name(impl Into<String>) clear_name,
});
