// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserEntity`.
#[non_exhaustive]
pub struct UserEntity {
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserEntity {
    "displayName" Str display_name,
    "id" Str id,
    "name" Str name,
});
