// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapUpCodeReference`.
#[non_exhaustive]
pub struct WrapUpCodeReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WrapUpCodeReference {
    "id" Str id,
});

rt::setters!(WrapUpCodeReference {
    0 id with_id(impl Into<String>) clear_id,
});
