// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3KnowledgeSearchClientApplication`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct V3KnowledgeSearchClientApplication {
    /// `assistant`.
    pub assistant: Option<super::AddressableEntityRef>,
    /// `botFlow`.
    pub bot_flow: Option<super::AddressableEntityRef>,
    /// `type`, required.
    pub r#type: Option<super::V3KnowledgeSearchClientApplicationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V3KnowledgeSearchClientApplication`](super::V3KnowledgeSearchClientApplication).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3KnowledgeSearchClientApplicationType {
    /// `BotFlow`
    BotFlow,
    /// `SmartAdvisor`
    SmartAdvisor,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3KnowledgeSearchClientApplication {
    "assistant" Any assistant,
    "botFlow" Any bot_flow,
    "type" Enum r#type,
});

rt::setters!(V3KnowledgeSearchClientApplication {
    0 assistant with_assistant(super::AddressableEntityRef) clear_assistant,
    1 bot_flow with_bot_flow(super::AddressableEntityRef) clear_bot_flow,
    2 r#type with_type(impl Into<super::V3KnowledgeSearchClientApplicationType>) clear_type,
});

rt::open_enum!(V3KnowledgeSearchClientApplicationType {
    BotFlow = "BotFlow",
    SmartAdvisor = "SmartAdvisor",
});
