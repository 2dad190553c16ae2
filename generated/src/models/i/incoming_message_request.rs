// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IncomingMessageRequest`.
///
/// The service requires `automateFlowExecId`, `botId`, `botName`, `botSessionId`, `botVersion`, `channels`, `conversationId`, `inputMessage`, `integrationId`, `languageCode`, `messagingPlatformType` in requests.
#[non_exhaustive]
pub struct IncomingMessageRequest {
    /// `automateFlowExecId`, required.
    pub automate_flow_exec_id: Option<String>,
    /// `botId`, required.
    pub bot_id: Option<String>,
    /// `botName`, required.
    pub bot_name: Option<String>,
    /// `botSessionId`, required.
    pub bot_session_id: Option<String>,
    /// `botSessionTimeout`.
    pub bot_session_timeout: Option<i64>,
    /// `botVersion`, required.
    pub bot_version: Option<String>,
    /// `channels`, required.
    pub channels: Option<Vec<String>>,
    /// `conversationId`, required.
    pub conversation_id: Option<String>,
    /// `inputMessage`, required.
    pub input_message: Option<super::InputMessage>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `languageCode`, required.
    pub language_code: Option<String>,
    /// `messagingPlatformType`, required.
    pub messaging_platform_type: Option<
        super::IncomingMessageRequestMessagingPlatformType,
    >,
    /// `parameters`.
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `messagingPlatformType` in [`IncomingMessageRequest`](super::IncomingMessageRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum IncomingMessageRequestMessagingPlatformType {
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

rt::model!(IncomingMessageRequest {
    "automateFlowExecId" Str automate_flow_exec_id,
    "botId" Str bot_id,
    "botName" Str bot_name,
    "botSessionId" Str bot_session_id,
    "botSessionTimeout" Int bot_session_timeout,
    "botVersion" Str bot_version,
    "channels" Texts channels,
    "conversationId" Str conversation_id,
    "inputMessage" Any input_message,
    "integrationId" Str integration_id,
    "languageCode" Str language_code,
    "messagingPlatformType" Enum messaging_platform_type,
    "parameters" Any parameters,
});

rt::setters!(IncomingMessageRequest {
    0 automate_flow_exec_id with_automate_flow_exec_id(impl Into<String>) clear_automate_flow_exec_id,
    1 bot_id with_bot_id(impl Into<String>) clear_bot_id,
    2 bot_name with_bot_name(impl Into<String>) clear_bot_name,
    3 bot_session_id with_bot_session_id(impl Into<String>) clear_bot_session_id,
    4 bot_session_timeout with_bot_session_timeout(i64) clear_bot_session_timeout,
    5 bot_version with_bot_version(impl Into<String>) clear_bot_version,
    6 channels with_channels(Vec<String>) clear_channels,
    7 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    8 input_message with_input_message(super::InputMessage) clear_input_message,
    9 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    10 language_code with_language_code(impl Into<String>) clear_language_code,
    11 messaging_platform_type with_messaging_platform_type(impl Into<super::IncomingMessageRequestMessagingPlatformType>) clear_messaging_platform_type,
    12 parameters with_parameters(std::collections::BTreeMap<String, String>) clear_parameters,
});

rt::open_enum!(IncomingMessageRequestMessagingPlatformType {
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
