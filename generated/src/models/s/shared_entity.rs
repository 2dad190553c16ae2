// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SharedEntity`.
#[non_exhaustive]
pub struct SharedEntity {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SharedEntity {
    "id" Str id,
});

rt::setters!(SharedEntity {
    0 id with_id(impl Into<String>) clear_id,
});
