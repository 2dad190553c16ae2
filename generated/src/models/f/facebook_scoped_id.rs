// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookScopedId`.
///
/// The service requires `scopedId` in requests.
#[non_exhaustive]
pub struct FacebookScopedId {
    /// `scopedId`, required.
    pub scoped_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FacebookScopedId {
    "scopedId" Str scoped_id,
});

rt::setters!(FacebookScopedId {
    0 scoped_id with_scoped_id(impl Into<String>) clear_scoped_id,
});
