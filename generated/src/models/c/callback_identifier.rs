// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallbackIdentifier`.
#[non_exhaustive]
pub struct CallbackIdentifier {
    /// `id`, required.
    pub id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::CallbackIdentifierType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CallbackIdentifier`](super::CallbackIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallbackIdentifierType {
    /// `ACD`
    Acd,
    /// `EXTERNAL`
    External,
    /// `DIALER`
    Dialer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallbackIdentifier {
    "id" Str id,
    "type" Enum r#type,
});

rt::open_enum!(CallbackIdentifierType {
    Acd = "ACD",
    External = "EXTERNAL",
    Dialer = "DIALER",
});
