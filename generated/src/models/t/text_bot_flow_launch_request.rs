// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotFlowLaunchRequest`.
///
/// The service requires `channel`, `externalSessionId`, `flow` in requests.
#[non_exhaustive]
pub struct TextBotFlowLaunchRequest {
    /// `channel`, required.
    pub channel: Option<super::TextBotChannel>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `externalSessionId`, required.
    pub external_session_id: Option<String>,
    /// `flow`, required.
    pub flow: Option<super::TextBotFlow>,
    /// `inputData`.
    pub input_data: Option<super::TextBotInputOutputData>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TextBotFlowLaunchRequest {
    "channel" Any channel,
    "conversationId" Str conversation_id,
    "externalSessionId" Str external_session_id,
    "flow" Any flow,
    "inputData" Any input_data,
    "language" Str language,
});

rt::setters!(TextBotFlowLaunchRequest {
    0 channel with_channel(super::TextBotChannel) clear_channel,
    1 conversation_id with_conversation_id(impl Into<String>) clear_conversation_id,
    2 external_session_id with_external_session_id(impl Into<String>) clear_external_session_id,
    3 flow with_flow(super::TextBotFlow) clear_flow,
    4 input_data with_input_data(super::TextBotInputOutputData) clear_input_data,
    5 language with_language(impl Into<String>) clear_language,
});
