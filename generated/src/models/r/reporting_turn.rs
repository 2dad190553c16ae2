// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurn`.
#[non_exhaustive]
pub struct ReportingTurn {
    /// `askAction`.
    pub ask_action: Option<super::ReportingTurnAction>,
    /// `askActionResult`.
    pub ask_action_result: Option<super::ReportingTurnAskActionResult>,
    /// `botPrompts`.
    pub bot_prompts: Option<Vec<String>>,
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `intent`.
    pub intent: Option<super::ReportingTurnIntent>,
    /// `knowledge`.
    pub knowledge: Option<super::ReportingTurnKnowledge>,
    /// `knowledgeBaseEvents`.
    pub knowledge_base_events: Option<super::ReportingTurnKnowledgeEvents>,
    /// `sessionEndDetails`.
    pub session_end_details: Option<super::SessionEndDetails>,
    /// `sessionId`.
    pub session_id: Option<String>,
    /// `userInput`.
    pub user_input: Option<String>,
    __marks: rt::Marks,
}
/// The values of `askActionResult` in [`ReportingTurn`](super::ReportingTurn).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnAskActionResult {
    /// `SuccessCollection`
    SuccessCollection,
    /// `SuccessConfirmationYes`
    SuccessConfirmationYes,
    /// `SuccessConfirmationNo`
    SuccessConfirmationNo,
    /// `SkippedCollection`
    SkippedCollection,
    /// `PartialCollection`
    PartialCollection,
    /// `GuardrailsViolation`
    GuardrailsViolation,
    /// `NoMatchCollection`
    NoMatchCollection,
    /// `NoMatchConfirmation`
    NoMatchConfirmation,
    /// `AgentRequestedByUser`
    AgentRequestedByUser,
    /// `ConfirmationRequired`
    ConfirmationRequired,
    /// `Error`
    Error,
    /// `ExpressionError`
    ExpressionError,
    /// `NoInputCollection`
    NoInputCollection,
    /// `NoInputConfirmation`
    NoInputConfirmation,
    /// `DisambiguationRequired`
    DisambiguationRequired,
    /// `SuccessDisambiguation`
    SuccessDisambiguation,
    /// `SuccessDisambiguationNone`
    SuccessDisambiguationNone,
    /// `NoMatchDisambiguation`
    NoMatchDisambiguation,
    /// `NoInputDisambiguation`
    NoInputDisambiguation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurn {
    "askAction" Any ask_action,
    "askActionResult" Enum ask_action_result,
    "botPrompts" Texts bot_prompts,
    "conversation" Any conversation,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "intent" Any intent,
    "knowledge" Any knowledge,
    "knowledgeBaseEvents" Any knowledge_base_events,
    "sessionEndDetails" Any session_end_details,
    "sessionId" Str session_id,
    "userInput" Str user_input,
});

rt::open_enum!(ReportingTurnAskActionResult {
    SuccessCollection = "SuccessCollection",
    SuccessConfirmationYes = "SuccessConfirmationYes",
    SuccessConfirmationNo = "SuccessConfirmationNo",
    SkippedCollection = "SkippedCollection",
    PartialCollection = "PartialCollection",
    GuardrailsViolation = "GuardrailsViolation",
    NoMatchCollection = "NoMatchCollection",
    NoMatchConfirmation = "NoMatchConfirmation",
    AgentRequestedByUser = "AgentRequestedByUser",
    ConfirmationRequired = "ConfirmationRequired",
    Error = "Error",
    ExpressionError = "ExpressionError",
    NoInputCollection = "NoInputCollection",
    NoInputConfirmation = "NoInputConfirmation",
    DisambiguationRequired = "DisambiguationRequired",
    SuccessDisambiguation = "SuccessDisambiguation",
    SuccessDisambiguationNone = "SuccessDisambiguationNone",
    NoMatchDisambiguation = "NoMatchDisambiguation",
    NoInputDisambiguation = "NoInputDisambiguation",
});
