// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceApplication`.
#[non_exhaustive]
pub struct NuanceApplication {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `tag`, required.
    pub tag: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NuanceApplication {
    "id" Str id,
    "name" Str name,
    "tag" Str tag,
});
