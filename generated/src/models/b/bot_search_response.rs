// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotSearchResponse`.
#[non_exhaustive]
pub struct BotSearchResponse {
    /// `botType`, required.
    pub bot_type: Option<super::BotSearchResponseBotType>,
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `virtualAgentEnabled`.
    pub virtual_agent_enabled: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `botType` in [`BotSearchResponse`](super::BotSearchResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotSearchResponseBotType {
    /// `GenesysBotConnector`
    GenesysBotConnector,
    /// `GenesysDialogEngine`
    GenesysDialogEngine,
    /// `AmazonLex`
    AmazonLex,
    /// `GoogleDialogFlowES`
    GoogleDialogFlowEs,
    /// `GoogleDialogFlowCX`
    GoogleDialogFlowCx,
    /// `NuanceDlg`
    NuanceDlg,
    /// `GenesysBotFlow`
    GenesysBotFlow,
    /// `GenesysDigitalBotFlow`
    GenesysDigitalBotFlow,
    /// `GenesysVoiceSurveyFlow`
    GenesysVoiceSurveyFlow,
    /// `GenesysDigitalBotConnector`
    GenesysDigitalBotConnector,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotSearchResponse {
    "botType" Enum bot_type,
    "description" Str description,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "virtualAgentEnabled" Bool virtual_agent_enabled,
});

rt::open_enum!(BotSearchResponseBotType {
    GenesysBotConnector = "GenesysBotConnector",
    GenesysDialogEngine = "GenesysDialogEngine",
    AmazonLex = "AmazonLex",
    GoogleDialogFlowEs = "GoogleDialogFlowES",
    GoogleDialogFlowCx = "GoogleDialogFlowCX",
    NuanceDlg = "NuanceDlg",
    GenesysBotFlow = "GenesysBotFlow",
    GenesysDigitalBotFlow = "GenesysDigitalBotFlow",
    GenesysVoiceSurveyFlow = "GenesysVoiceSurveyFlow",
    GenesysDigitalBotConnector = "GenesysDigitalBotConnector",
});
