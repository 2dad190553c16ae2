// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchUser`.
#[non_exhaustive]
pub struct PatchUser {
    /// `acdAutoAnswer`.
    pub acd_auto_answer: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PatchUser {
    "acdAutoAnswer" Bool acd_auto_answer,
    "id" Str id,
});

rt::setters!(PatchUser {
    0 acd_auto_answer with_acd_auto_answer(bool) clear_acd_auto_answer,
    1 id with_id(impl Into<String>) clear_id,
});
