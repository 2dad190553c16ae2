// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotUserAgent`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct TextBotUserAgent {
    /// `name`, required.
    pub name: Option<super::TextBotUserAgentName>,
    __marks: rt::Marks,
}
/// The values of `name` in [`TextBotUserAgent`](super::TextBotUserAgent).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotUserAgentName {
    /// `Phone`
    Phone,
    /// `SMS`
    Sms,
    /// `GenesysWebWidget`
    GenesysWebWidget,
    /// `FacebookMessenger`
    FacebookMessenger,
    /// `WeChat`
    WeChat,
    /// `Whatsapp`
    Whatsapp,
    /// `AppleBusinessChat`
    AppleBusinessChat,
    /// `Apple`
    Apple,
    /// `Telegram`
    Telegram,
    /// `Slack`
    Slack,
    /// `Signal`
    Signal,
    /// `Line`
    Line,
    /// `Discord`
    Discord,
    /// `TwitterDirectMessage`
    TwitterDirectMessage,
    /// `Open`
    Open,
    /// `Instagram`
    Instagram,
    /// `Other`
    Other,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotUserAgent {
    "name" Enum name,
});

rt::setters!(TextBotUserAgent {
    0 name with_name(impl Into<super::TextBotUserAgentName>) clear_name,
});

rt::open_enum!(TextBotUserAgentName {
    Phone = "Phone",
    Sms = "SMS",
    GenesysWebWidget = "GenesysWebWidget",
    FacebookMessenger = "FacebookMessenger",
    WeChat = "WeChat",
    Whatsapp = "Whatsapp",
    AppleBusinessChat = "AppleBusinessChat",
    Apple = "Apple",
    Telegram = "Telegram",
    Slack = "Slack",
    Signal = "Signal",
    Line = "Line",
    Discord = "Discord",
    TwitterDirectMessage = "TwitterDirectMessage",
    Open = "Open",
    Instagram = "Instagram",
    Other = "Other",
    Unknown = "Unknown",
});
