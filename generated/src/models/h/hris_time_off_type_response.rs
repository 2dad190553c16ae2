// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HrisTimeOffTypeResponse`.
#[non_exhaustive]
pub struct HrisTimeOffTypeResponse {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `secondaryId`.
    pub secondary_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(HrisTimeOffTypeResponse {
    "id" Str id,
    "name" Str name,
    "secondaryId" Str secondary_id,
});
