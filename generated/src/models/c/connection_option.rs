// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectionOption`.
#[non_exhaustive]
pub struct ConnectionOption {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ConnectionOption {
    "id" Str id,
    "name" Str name,
});
