// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallForwardingEventUser`.
#[non_exhaustive]
pub struct CallForwardingEventUser {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CallForwardingEventUser {
    "id" Str id,
});
