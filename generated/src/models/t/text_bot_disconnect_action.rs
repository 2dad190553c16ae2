// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotDisconnectAction`.
#[non_exhaustive]
pub struct TextBotDisconnectAction {
    /// `flowLocation`.
    pub flow_location: Option<super::TextBotFlowLocation>,
    /// `flowOutcomes`.
    pub flow_outcomes: Option<Vec<super::TextBotFlowOutcome>>,
    /// `reason`, required.
    pub reason: Option<super::TextBotDisconnectActionReason>,
    /// `reasonExtendedInfo`.
    pub reason_extended_info: Option<String>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`TextBotDisconnectAction`](super::TextBotDisconnectAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotDisconnectActionReason {
    /// `TriggeredByUser`
    TriggeredByUser,
    /// `TriggeredByFlow`
    TriggeredByFlow,
    /// `SessionExpired`
    SessionExpired,
    /// `Error`
    Error,
    /// `RecognitionFailure`
    RecognitionFailure,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotDisconnectAction {
    "flowLocation" Any flow_location,
    "flowOutcomes" Any flow_outcomes,
    "reason" Enum reason,
    "reasonExtendedInfo" Str reason_extended_info,
});

rt::open_enum!(TextBotDisconnectActionReason {
    TriggeredByUser = "TriggeredByUser",
    TriggeredByFlow = "TriggeredByFlow",
    SessionExpired = "SessionExpired",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
});
