// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookAppCredentials`.
#[non_exhaustive]
pub struct FacebookAppCredentials {
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FacebookAppCredentials {
    "id" Str id,
});
