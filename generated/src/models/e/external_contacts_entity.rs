// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalContactsEntity`.
#[non_exhaustive]
pub struct ExternalContactsEntity {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ExternalContactsEntity {
    "id" Str id,
});

rt::setters!(ExternalContactsEntity {
    0 id with_id(impl Into<String>) clear_id,
});
