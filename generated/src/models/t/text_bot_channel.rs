// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotChannel`.
///
/// The service requires `inputModes`, `name`, `outputModes`, `userAgent` in requests.
#[non_exhaustive]
pub struct TextBotChannel {
    /// `inputModes`, required.
    pub input_modes: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<super::TextBotChannelName>,
    /// `outputModes`, required.
    pub output_modes: Option<Vec<String>>,
    /// `userAgent`, required.
    pub user_agent: Option<super::TextBotUserAgent>,
    __marks: rt::Marks,
}
/// The values of `name` in [`TextBotChannel`](super::TextBotChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotChannelName {
    /// `Chat`
    Chat,
    /// `Call`
    Call,
    /// `Messaging`
    Messaging,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotChannel {
    "inputModes" Texts input_modes,
    "name" Enum name,
    "outputModes" Texts output_modes,
    "userAgent" Any user_agent,
});

rt::setters!(TextBotChannel {
    0 input_modes with_input_modes(Vec<String>) clear_input_modes,
    1 name with_name(impl Into<super::TextBotChannelName>) clear_name,
    2 output_modes with_output_modes(Vec<String>) clear_output_modes,
    3 user_agent with_user_agent(super::TextBotUserAgent) clear_user_agent,
});

rt::open_enum!(TextBotChannelName {
    Chat = "Chat",
    Call = "Call",
    Messaging = "Messaging",
});
