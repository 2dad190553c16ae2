// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SessionEndDetails`.
#[non_exhaustive]
pub struct SessionEndDetails {
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub r#type: Option<super::SessionEndDetailsType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SessionEndDetails`](super::SessionEndDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionEndDetailsType {
    /// `Disconnect`
    Disconnect,
    /// `Exit`
    Exit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SessionEndDetails {
    "reason" Str reason,
    "type" Enum r#type,
});

rt::open_enum!(SessionEndDetailsType {
    Disconnect = "Disconnect",
    Exit = "Exit",
});
