// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectJobMessage`.
#[non_exhaustive]
pub struct ArchitectJobMessage {
    /// `dateTime`.
    pub date_time: Option<rt::DateTime>,
    /// `details`.
    pub details: Option<Vec<super::ArchitectJobMessageDetail>>,
    /// `text`.
    pub text: Option<String>,
    /// `type`.
    pub r#type: Option<super::ArchitectJobMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ArchitectJobMessage`](super::ArchitectJobMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchitectJobMessageType {
    /// `Error`
    Error,
    /// `Warning`
    Warning,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ArchitectJobMessage {
    "dateTime" DateTime date_time,
    "details" Any details,
    "text" Str text,
    "type" Enum r#type,
});

rt::open_enum!(ArchitectJobMessageType {
    Error = "Error",
    Warning = "Warning",
    Unknown = "Unknown",
});
