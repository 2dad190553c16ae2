// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingEventPresence`.
#[non_exhaustive]
pub struct WebMessagingEventPresence {
    /// `type`, required.
    pub r#type: Option<super::WebMessagingEventPresenceType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WebMessagingEventPresence`](super::WebMessagingEventPresence).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingEventPresenceType {
    /// `Join`
    Join,
    /// `Disconnect`
    Disconnect,
    /// `Clear`
    Clear,
    /// `SignIn`
    SignIn,
    /// `SessionExpired`
    SessionExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebMessagingEventPresence {
    "type" Enum r#type,
});

rt::open_enum!(WebMessagingEventPresenceType {
    Join = "Join",
    Disconnect = "Disconnect",
    Clear = "Clear",
    SignIn = "SignIn",
    SessionExpired = "SessionExpired",
});
