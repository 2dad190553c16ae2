// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WritableEntity`.
#[non_exhaustive]
pub struct WritableEntity {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WritableEntity {
    "id" Str id,
});

rt::setters!(WritableEntity {
    0 id with_id(impl Into<String>) clear_id,
});
