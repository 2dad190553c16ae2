// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotChannel`.
#[non_exhaustive]
pub struct BotChannel {
    /// `inputModes`, required.
    pub input_modes: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<super::BotChannelName>,
    /// `outputModes`, required.
    pub output_modes: Option<Vec<String>>,
    /// `userAgent`, required.
    pub user_agent: Option<super::TextBotUserAgent>,
    __marks: rt::Marks,
}
/// The values of `name` in [`BotChannel`](super::BotChannel).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotChannelName {
    /// `Chat`
    Chat,
    /// `Call`
    Call,
    /// `Messaging`
    Messaging,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotChannel {
    "inputModes" Texts input_modes,
    "name" Enum name,
    "outputModes" Texts output_modes,
    "userAgent" Any user_agent,
});

rt::open_enum!(BotChannelName {
    Chat = "Chat",
    Call = "Call",
    Messaging = "Messaging",
});
