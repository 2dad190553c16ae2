// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SignedData`.
#[non_exhaustive]
pub struct SignedData {
    /// `jwt`.
    pub jwt: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SignedData {
    "jwt" Str jwt,
});
