// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceChannel`.
#[non_exhaustive]
pub struct NuanceChannel {
    /// `color`.
    pub color: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `modes`.
    pub modes: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NuanceChannel {
    "color" Str color,
    "id" Str id,
    "modes" Texts modes,
    "name" Str name,
});
