// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MemberEntity`.
#[non_exhaustive]
pub struct MemberEntity {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MemberEntity {
    "id" Str id,
});

rt::setters!(MemberEntity {
    0 id with_id(impl Into<String>) clear_id,
});
