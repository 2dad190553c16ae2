// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestSearchClientApplication`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestSearchClientApplication {
    /// `assistant`.
    pub assistant: Option<super::EntityReference>,
    /// `botFlow`.
    pub bot_flow: Option<super::EntityReference>,
    /// `deployment`.
    pub deployment: Option<super::EntityReference>,
    /// `type`, required.
    pub r#type: Option<super::KnowledgeGuestSearchClientApplicationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`KnowledgeGuestSearchClientApplication`](super::KnowledgeGuestSearchClientApplication).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestSearchClientApplicationType {
    /// `Assistant`
    Assistant,
    /// `BotFlow`
    BotFlow,
    /// `MessengerKnowledgeApp`
    MessengerKnowledgeApp,
    /// `SmartAdvisor`
    SmartAdvisor,
    /// `SupportCenter`
    SupportCenter,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeGuestSearchClientApplication {
    "assistant" Any assistant,
    "botFlow" Any bot_flow,
    "deployment" Any deployment,
    "type" Enum r#type,
});

rt::setters!(KnowledgeGuestSearchClientApplication {
    0 assistant with_assistant(super::EntityReference) clear_assistant,
    1 bot_flow with_bot_flow(super::EntityReference) clear_bot_flow,
    2 deployment with_deployment(super::EntityReference) clear_deployment,
    3 r#type with_type(impl Into<super::KnowledgeGuestSearchClientApplicationType>) clear_type,
});

rt::open_enum!(KnowledgeGuestSearchClientApplicationType {
    Assistant = "Assistant",
    BotFlow = "BotFlow",
    MessengerKnowledgeApp = "MessengerKnowledgeApp",
    SmartAdvisor = "SmartAdvisor",
    SupportCenter = "SupportCenter",
});
