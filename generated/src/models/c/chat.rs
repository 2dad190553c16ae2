// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Chat`.
#[non_exhaustive]
pub struct Chat {
    /// `jabberId`.
    pub jabber_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Chat {
    "jabberId" Str jabber_id,
});

rt::setters!(Chat {
    0 jabber_id with_jabber_id(impl Into<String>) clear_jabber_id,
});
