// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterCustomMessage`.
#[non_exhaustive]
pub struct SupportCenterCustomMessage {
    /// `defaultValue`.
    ///
    /// Shortest: 0 characters
    ///
    /// Longest: 300 characters
    pub default_value: Option<String>,
    /// `type`.
    pub r#type: Option<super::SupportCenterCustomMessageType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SupportCenterCustomMessage`](super::SupportCenterCustomMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportCenterCustomMessageType {
    /// `Welcome`
    Welcome,
    /// `Fallback`
    Fallback,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportCenterCustomMessage {
    "defaultValue" Str default_value,
    "type" Enum r#type,
});

rt::setters!(SupportCenterCustomMessage {
    0 default_value with_default_value(impl Into<String>) clear_default_value,
    1 r#type with_type(impl Into<super::SupportCenterCustomMessageType>) clear_type,
});

rt::open_enum!(SupportCenterCustomMessageType {
    Welcome = "Welcome",
    Fallback = "Fallback",
});
