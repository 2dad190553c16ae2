// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Category`.
#[non_exhaustive]
pub struct Category {
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Category {
    "name" Str name,
});
