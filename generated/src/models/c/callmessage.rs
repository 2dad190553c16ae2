// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Callmessage`.
#[non_exhaustive]
pub struct Callmessage {
    /// `id`.
    pub id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Callmessage {
    "id" Str id,
    "message" Str message,
    "name" Str name,
    "selfUri" Str self_uri,
});
