// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContextIntent`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ContextIntent {
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContextIntent {
    "name" Str name,
});

rt::setters!(ContextIntent {
    0 name with_name(impl Into<String>) clear_name,
});
