// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowTurnResponse`.
#[non_exhaustive]
pub struct TextBotFlowTurnResponse {
    /// `id`, required.
    pub id: Option<String>,
    /// `nextActionDisconnect`.
    pub next_action_disconnect: Option<super::TextBotDisconnectAction>,
    /// `nextActionExit`.
    pub next_action_exit: Option<super::TextBotExitAction>,
    /// `nextActionType`, required.
    pub next_action_type: Option<super::TextBotFlowTurnResponseNextActionType>,
    /// `nextActionWaitForInput`.
    pub next_action_wait_for_input: Option<super::TextBotWaitForInputAction>,
    /// `previousTurn`.
    pub previous_turn: Option<super::TextBotTurnReference>,
    /// `prompts`.
    pub prompts: Option<super::TextBotOutputPrompts>,
    __marks: rt::Marks,
}
/// The values of `nextActionType` in [`TextBotFlowTurnResponse`](super::TextBotFlowTurnResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum TextBotFlowTurnResponseNextActionType {
    /// `NoOp`
    NoOp,
    /// `Disconnect`
    Disconnect,
    /// `WaitForInput`
    WaitForInput,
    /// `Exit`
    Exit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TextBotFlowTurnResponse {
    "id" Str id,
    "nextActionDisconnect" Any next_action_disconnect,
    "nextActionExit" Any next_action_exit,
    "nextActionType" Enum next_action_type,
    "nextActionWaitForInput" Any next_action_wait_for_input,
    "previousTurn" Any previous_turn,
    "prompts" Any prompts,
});

rt::open_enum!(TextBotFlowTurnResponseNextActionType {
    NoOp = "NoOp",
    Disconnect = "Disconnect",
    WaitForInput = "WaitForInput",
    Exit = "Exit",
});
