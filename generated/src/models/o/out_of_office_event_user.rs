// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutOfOfficeEventUser`.
#[non_exhaustive]
pub struct OutOfOfficeEventUser {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutOfOfficeEventUser {
    "id" Str id,
});
