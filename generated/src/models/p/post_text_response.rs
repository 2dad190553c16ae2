// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PostTextResponse`.
#[non_exhaustive]
pub struct PostTextResponse {
    /// `amazonLex`.
    pub amazon_lex: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `botCorrelationId`.
    pub bot_correlation_id: Option<String>,
    /// `botState`, required.
    pub bot_state: Option<super::PostTextResponseBotState>,
    /// `genesysBotConnector`.
    pub genesys_bot_connector: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `genesysDialogEngine`.
    pub genesys_dialog_engine: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `googleDialogFlow`.
    pub google_dialog_flow: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `intentName`.
    pub intent_name: Option<String>,
    /// `nuanceMixDlg`.
    pub nuance_mix_dlg: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `replyMessages`.
    pub reply_messages: Option<Vec<super::PostTextMessage>>,
    /// `slots`.
    pub slots: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `botState` in [`PostTextResponse`](super::PostTextResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum PostTextResponseBotState {
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `MoreData`
    MoreData,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PostTextResponse {
    "amazonLex" Any amazon_lex,
    "botCorrelationId" Str bot_correlation_id,
    "botState" Enum bot_state,
    "genesysBotConnector" Any genesys_bot_connector,
    "genesysDialogEngine" Any genesys_dialog_engine,
    "googleDialogFlow" Any google_dialog_flow,
    "intentName" Str intent_name,
    "nuanceMixDlg" Any nuance_mix_dlg,
    "replyMessages" Any reply_messages,
    "slots" Any slots,
});

rt::open_enum!(PostTextResponseBotState {
    Complete = "Complete",
    Failed = "Failed",
    MoreData = "MoreData",
});
