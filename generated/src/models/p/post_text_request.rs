// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PostTextRequest`.
///
/// The service requires `botId`, `botSessionId`, `integrationId`, `postTextMessage` in requests.
#[non_exhaustive]
pub struct PostTextRequest {
    /// `amazonLexRequest`.
    pub amazon_lex_request: Option<super::AmazonLexRequest>,
    /// `botAlias`.
    pub bot_alias: Option<String>,
    /// `botChannels`.
    pub bot_channels: Option<Vec<String>>,
    /// `botCorrelationId`.
    pub bot_correlation_id: Option<String>,
    /// `botId`, required.
    pub bot_id: Option<String>,
    /// `botSessionId`, required.
    pub bot_session_id: Option<String>,
    /// `botSessionTimeoutMinutes`.
    pub bot_session_timeout_minutes: Option<i64>,
    /// `genesysBotConnector`.
    pub genesys_bot_connector: Option<super::GenesysBotConnector>,
    /// `googleDialogflow`.
    pub google_dialogflow: Option<super::GoogleDialogflowCustomSettings>,
    /// `integrationId`, required.
    pub integration_id: Option<String>,
    /// `languageCode`.
    pub language_code: Option<String>,
    /// `messagingPlatformType`.
    pub messaging_platform_type: Option<super::PostTextRequestMessagingPlatformType>,
    /// `nuanceMixDlg`.
    pub nuance_mix_dlg: Option<super::NuanceMixDlgSettings>,
    /// `postTextMessage`, required.
    pub post_text_message: Option<super::PostTextMessage>,
    __marks: rt::Marks,
}
/// The values of `messagingPlatformType` in [`PostTextRequest`](super::PostTextRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum PostTextRequestMessagingPlatformType {
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

rt::model!(PostTextRequest {
    "amazonLexRequest" Any amazon_lex_request,
    "botAlias" Str bot_alias,
    "botChannels" Texts bot_channels,
    "botCorrelationId" Str bot_correlation_id,
    "botId" Str bot_id,
    "botSessionId" Str bot_session_id,
    "botSessionTimeoutMinutes" Int bot_session_timeout_minutes,
    "genesysBotConnector" Any genesys_bot_connector,
    "googleDialogflow" Any google_dialogflow,
    "integrationId" Str integration_id,
    "languageCode" Str language_code,
    "messagingPlatformType" Enum messaging_platform_type,
    "nuanceMixDlg" Any nuance_mix_dlg,
    "postTextMessage" Any post_text_message,
});

rt::setters!(PostTextRequest {
    0 amazon_lex_request with_amazon_lex_request(super::AmazonLexRequest) clear_amazon_lex_request,
    1 bot_alias with_bot_alias(impl Into<String>) clear_bot_alias,
    2 bot_channels with_bot_channels(Vec<String>) clear_bot_channels,
    3 bot_correlation_id with_bot_correlation_id(impl Into<String>) clear_bot_correlation_id,
    4 bot_id with_bot_id(impl Into<String>) clear_bot_id,
    5 bot_session_id with_bot_session_id(impl Into<String>) clear_bot_session_id,
    6 bot_session_timeout_minutes with_bot_session_timeout_minutes(i64) clear_bot_session_timeout_minutes,
    7 genesys_bot_connector with_genesys_bot_connector(super::GenesysBotConnector) clear_genesys_bot_connector,
    8 google_dialogflow with_google_dialogflow(super::GoogleDialogflowCustomSettings) clear_google_dialogflow,
    9 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    10 language_code with_language_code(impl Into<String>) clear_language_code,
    11 messaging_platform_type with_messaging_platform_type(impl Into<super::PostTextRequestMessagingPlatformType>) clear_messaging_platform_type,
    12 nuance_mix_dlg with_nuance_mix_dlg(super::NuanceMixDlgSettings) clear_nuance_mix_dlg,
    13 post_text_message with_post_text_message(super::PostTextMessage) clear_post_text_message,
});

rt::open_enum!(PostTextRequestMessagingPlatformType {
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
