// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobEntity`.
#[non_exhaustive]
pub struct BulkJobEntity {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BulkJobEntity {
    "id" Str id,
});

rt::setters!(BulkJobEntity {
    0 id with_id(impl Into<String>) clear_id,
});
