// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleBusinessProfileAccount`.
#[non_exhaustive]
pub struct GoogleBusinessProfileAccount {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GoogleBusinessProfileAccount {
    "id" Str id,
    "name" Str name,
});
