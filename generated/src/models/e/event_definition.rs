// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EventDefinition`.
#[non_exhaustive]
pub struct EventDefinition {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EventDefinition {
    "description" Str description,
    "id" Str id,
    "name" Str name,
});
