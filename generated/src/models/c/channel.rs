// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Channel`.
#[non_exhaustive]
pub struct Channel {
    /// `connectUri`.
    pub connect_uri: Option<String>,
    /// `expires`.
    pub expires: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Channel {
    "connectUri" Str connect_uri,
    "expires" DateTime expires,
    "id" Str id,
});
