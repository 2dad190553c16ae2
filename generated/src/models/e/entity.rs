// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Entity`.
#[non_exhaustive]
pub struct Entity {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Entity {
    "id" Str id,
});

rt::setters!(Entity {
    0 id with_id(impl Into<String>) clear_id,
});
