// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialogflowProject`.
#[non_exhaustive]
pub struct DialogflowProject {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialogflowProject {
    "id" Str id,
    "name" Str name,
});
