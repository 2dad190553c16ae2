// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeSearchClientApplication`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct KnowledgeSearchClientApplication {
    /// `assistant`.
    pub assistant: Option<super::AddressableEntityRef>,
    /// `botFlow`.
    pub bot_flow: Option<super::AddressableEntityRef>,
    /// `deployment`.
    pub deployment: Option<super::AddressableEntityRef>,
    /// `type`, required.
    pub r#type: Option<super::KnowledgeSearchClientApplicationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`KnowledgeSearchClientApplication`](super::KnowledgeSearchClientApplication).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeSearchClientApplicationType {
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

rt::model!(KnowledgeSearchClientApplication {
    "assistant" Any assistant,
    "botFlow" Any bot_flow,
    "deployment" Any deployment,
    "type" Enum r#type,
});

rt::setters!(KnowledgeSearchClientApplication {
    0 assistant with_assistant(super::AddressableEntityRef) clear_assistant,
    1 bot_flow with_bot_flow(super::AddressableEntityRef) clear_bot_flow,
    2 deployment with_deployment(super::AddressableEntityRef) clear_deployment,
    3 r#type with_type(impl Into<super::KnowledgeSearchClientApplicationType>) clear_type,
});

rt::open_enum!(KnowledgeSearchClientApplicationType {
    Assistant = "Assistant",
    BotFlow = "BotFlow",
    MessengerKnowledgeApp = "MessengerKnowledgeApp",
    SmartAdvisor = "SmartAdvisor",
    SupportCenter = "SupportCenter",
});
