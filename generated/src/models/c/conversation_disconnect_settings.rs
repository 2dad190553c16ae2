// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDisconnectSettings`.
#[non_exhaustive]
pub struct ConversationDisconnectSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `type`.
    pub r#type: Option<super::ConversationDisconnectSettingsType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationDisconnectSettings`](super::ConversationDisconnectSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDisconnectSettingsType {
    /// `Send`
    Send,
    /// `ReadOnly`
    ReadOnly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationDisconnectSettings {
    "enabled" Bool enabled,
    "type" Enum r#type,
});

rt::setters!(ConversationDisconnectSettings {
    0 enabled with_enabled(bool) clear_enabled,
    1 r#type with_type(impl Into<super::ConversationDisconnectSettingsType>) clear_type,
});

rt::open_enum!(ConversationDisconnectSettingsType {
    Send = "Send",
    ReadOnly = "ReadOnly",
});
