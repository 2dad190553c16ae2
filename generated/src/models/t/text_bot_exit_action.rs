// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotExitAction`.
#[non_exhaustive]
pub struct TextBotExitAction {
    /// `activeIntent`.
    pub active_intent: Option<String>,
    /// `flowLocation`.
    pub flow_location: Option<super::TextBotFlowLocation>,
    /// `flowOutcomes`.
    pub flow_outcomes: Option<Vec<super::TextBotFlowOutcome>>,
    /// `outputData`.
    pub output_data: Option<super::TextBotInputOutputData>,
    /// `reason`, required.
    pub reason: Option<super::TextBotExitActionReason>,
    /// `reasonExtendedInfo`.
    pub reason_extended_info: Option<String>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`TextBotExitAction`](super::TextBotExitAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotExitActionReason {
    /// `TriggeredByUser`
    TriggeredByUser,
    /// `AgentRequestedByUser`
    AgentRequestedByUser,
    /// `TriggeredByFlow`
    TriggeredByFlow,
    /// `Error`
    Error,
    /// `RecognitionFailure`
    RecognitionFailure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotExitAction {
    "activeIntent" Str active_intent,
    "flowLocation" Any flow_location,
    "flowOutcomes" Any flow_outcomes,
    "outputData" Any output_data,
    "reason" Enum reason,
    "reasonExtendedInfo" Str reason_extended_info,
});

rt::open_enum!(TextBotExitActionReason {
    TriggeredByUser = "TriggeredByUser",
    AgentRequestedByUser = "AgentRequestedByUser",
    TriggeredByFlow = "TriggeredByFlow",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
});
