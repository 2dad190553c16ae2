// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomAttributesIdResponse`.
#[non_exhaustive]
pub struct CustomAttributesIdResponse {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomAttributesIdResponse {
    "id" Str id,
});
