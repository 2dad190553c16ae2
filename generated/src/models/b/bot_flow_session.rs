// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotFlowSession`.
#[non_exhaustive]
pub struct BotFlowSession {
    /// `botResult`.
    pub bot_result: Option<super::BotFlowSessionBotResult>,
    /// `botResultCategory`.
    pub bot_result_category: Option<super::BotFlowSessionBotResultCategory>,
    /// `channel`.
    pub channel: Option<super::BotChannel>,
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `endLanguage`.
    pub end_language: Option<String>,
    /// `flow`.
    pub flow: Option<super::Entity>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}
/// The values of `botResult` in [`BotFlowSession`](super::BotFlowSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotFlowSessionBotResult {
    /// `Unknown`
    Unknown,
    /// `ExitRequestedByUser`
    ExitRequestedByUser,
    /// `ExitRequestedByBot`
    ExitRequestedByBot,
    /// `ExitError`
    ExitError,
    /// `ExitRecognitionFailure`
    ExitRecognitionFailure,
    /// `DisconnectRequestedByUser`
    DisconnectRequestedByUser,
    /// `DisconnectRequestedByBot`
    DisconnectRequestedByBot,
    /// `DisconnectSessionExpired`
    DisconnectSessionExpired,
    /// `DisconnectError`
    DisconnectError,
    /// `DisconnectRecognitionFailure`
    DisconnectRecognitionFailure,
    /// `TransferToACD`
    TransferToAcd,
    /// `TransferToUser`
    TransferToUser,
    /// `TransferToGroup`
    TransferToGroup,
    /// `TransferToNumber`
    TransferToNumber,
    /// `TransferToUserVoicemail`
    TransferToUserVoicemail,
    /// `TransferToGroupVoicemail`
    TransferToGroupVoicemail,
    /// `TransferToACDVoicemail`
    TransferToAcdVoicemail,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `botResultCategory` in [`BotFlowSession`](super::BotFlowSession).
#[derive(Clone)]
#[non_exhaustive]
pub enum BotFlowSessionBotResultCategory {
    /// `Unknown`
    Unknown,
    /// `UserExit`
    UserExit,
    /// `BotExit`
    BotExit,
    /// `Error`
    Error,
    /// `RecognitionFailure`
    RecognitionFailure,
    /// `UserDisconnect`
    UserDisconnect,
    /// `BotDisconnect`
    BotDisconnect,
    /// `SessionExpired`
    SessionExpired,
    /// `Transfer`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BotFlowSession {
    "botResult" Enum bot_result,
    "botResultCategory" Enum bot_result_category,
    "channel" Any channel,
    "conversation" Any conversation,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "endLanguage" Str end_language,
    "flow" Any flow,
    "id" Str id,
    "language" Str language,
});

rt::open_enum!(BotFlowSessionBotResult {
    Unknown = "Unknown",
    ExitRequestedByUser = "ExitRequestedByUser",
    ExitRequestedByBot = "ExitRequestedByBot",
    ExitError = "ExitError",
    ExitRecognitionFailure = "ExitRecognitionFailure",
    DisconnectRequestedByUser = "DisconnectRequestedByUser",
    DisconnectRequestedByBot = "DisconnectRequestedByBot",
    DisconnectSessionExpired = "DisconnectSessionExpired",
    DisconnectError = "DisconnectError",
    DisconnectRecognitionFailure = "DisconnectRecognitionFailure",
    TransferToAcd = "TransferToACD",
    TransferToUser = "TransferToUser",
    TransferToGroup = "TransferToGroup",
    TransferToNumber = "TransferToNumber",
    TransferToUserVoicemail = "TransferToUserVoicemail",
    TransferToGroupVoicemail = "TransferToGroupVoicemail",
    TransferToAcdVoicemail = "TransferToACDVoicemail",
});

rt::open_enum!(BotFlowSessionBotResultCategory {
    Unknown = "Unknown",
    UserExit = "UserExit",
    BotExit = "BotExit",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
    UserDisconnect = "UserDisconnect",
    BotDisconnect = "BotDisconnect",
    SessionExpired = "SessionExpired",
    Transfer = "Transfer",
});
