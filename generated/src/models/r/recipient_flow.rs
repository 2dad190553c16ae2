// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecipientFlow`.
#[non_exhaustive]
pub struct RecipientFlow {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RecipientFlow {
    "id" Str id,
});

rt::setters!(RecipientFlow {
    0 id with_id(impl Into<String>) clear_id,
});
