// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateRoomResponse`.
#[non_exhaustive]
pub struct CreateRoomResponse {
    /// `jid`, required.
    pub jid: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CreateRoomResponse {
    "jid" Str jid,
});
