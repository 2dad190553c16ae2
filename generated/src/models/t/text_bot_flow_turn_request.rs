// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowTurnRequest`.
///
/// The service requires `inputEventType` in requests.
#[non_exhaustive]
pub struct TextBotFlowTurnRequest {
    /// `inputEventError`.
    pub input_event_error: Option<super::TextBotErrorInputEvent>,
    /// `inputEventRichMedia`.
    pub input_event_rich_media: Option<super::TextBotsRichMediaInputEvent>,
    /// `inputEventType`, required.
    pub input_event_type: Option<super::TextBotFlowTurnRequestInputEventType>,
    /// `inputEventUserInput`.
    pub input_event_user_input: Option<super::TextBotUserInputEvent>,
    /// `previousTurn`.
    pub previous_turn: Option<super::TextBotTurnReference>,
    __marks: rt::Marks,
}
/// The values of `inputEventType` in [`TextBotFlowTurnRequest`](super::TextBotFlowTurnRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotFlowTurnRequestInputEventType {
    /// `NoOp`
    NoOp,
    /// `UserInput`
    UserInput,
    /// `RichMediaInput`
    RichMediaInput,
    /// `Error`
    Error,
    /// `NoMatch`
    NoMatch,
    /// `NoInput`
    NoInput,
    /// `UserDisconnect`
    UserDisconnect,
    /// `ClientSessionExpired`
    ClientSessionExpired,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotFlowTurnRequest {
    "inputEventError" Any input_event_error,
    "inputEventRichMedia" Any input_event_rich_media,
    "inputEventType" Enum input_event_type,
    "inputEventUserInput" Any input_event_user_input,
    "previousTurn" Any previous_turn,
});

rt::setters!(TextBotFlowTurnRequest {
    0 input_event_error with_input_event_error(super::TextBotErrorInputEvent) clear_input_event_error,
    1 input_event_rich_media with_input_event_rich_media(super::TextBotsRichMediaInputEvent) clear_input_event_rich_media,
    2 input_event_type with_input_event_type(impl Into<super::TextBotFlowTurnRequestInputEventType>) clear_input_event_type,
    3 input_event_user_input with_input_event_user_input(super::TextBotUserInputEvent) clear_input_event_user_input,
    4 previous_turn with_previous_turn(super::TextBotTurnReference) clear_previous_turn,
});

rt::open_enum!(TextBotFlowTurnRequestInputEventType {
    NoOp = "NoOp",
    UserInput = "UserInput",
    RichMediaInput = "RichMediaInput",
    Error = "Error",
    NoMatch = "NoMatch",
    NoInput = "NoInput",
    UserDisconnect = "UserDisconnect",
    ClientSessionExpired = "ClientSessionExpired",
});
