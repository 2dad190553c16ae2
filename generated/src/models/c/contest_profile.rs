// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestProfile`.
#[non_exhaustive]
pub struct ContestProfile {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContestProfile {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
