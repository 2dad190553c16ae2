// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotsRichMediaInputEvent`.
#[non_exhaustive]
pub struct TextBotsRichMediaInputEvent {
    /// `inputs`.
    pub inputs: Option<Vec<super::ConversationMessageContent>>,
    /// `messages`.
    pub messages: Option<Vec<super::ConversationMessageEvent>>,
    __marks: rt::Marks,
}

rt::model!(TextBotsRichMediaInputEvent {
    "inputs" Any inputs,
    "messages" Any messages,
});

rt::setters!(TextBotsRichMediaInputEvent {
    0 inputs with_inputs(Vec<super::ConversationMessageContent>) clear_inputs,
    1 messages with_messages(Vec<super::ConversationMessageEvent>) clear_messages,
});
