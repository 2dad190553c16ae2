// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SelfAgentGreeting`.
#[non_exhaustive]
pub struct SelfAgentGreeting {
    /// `id`.
    pub id: Option<String>,
    /// `inboundPrompt`.
    pub inbound_prompt: Option<super::Prompt>,
    /// `inboundPromptDefaultLanguage`.
    pub inbound_prompt_default_language: Option<String>,
    /// `outboundPrompt`.
    pub outbound_prompt: Option<super::Prompt>,
    /// `outboundPromptDefaultLanguage`.
    pub outbound_prompt_default_language: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SelfAgentGreeting {
    "id" Str id,
    "inboundPrompt" Any inbound_prompt,
    "inboundPromptDefaultLanguage" Str inbound_prompt_default_language,
    "outboundPrompt" Any outbound_prompt,
    "outboundPromptDefaultLanguage" Str outbound_prompt_default_language,
    "selfUri" Str self_uri,
});

rt::setters!(SelfAgentGreeting {
    0 id with_id(impl Into<String>) clear_id,
    1 inbound_prompt with_inbound_prompt(super::Prompt) clear_inbound_prompt,
    2 inbound_prompt_default_language with_inbound_prompt_default_language(impl Into<String>) clear_inbound_prompt_default_language,
    3 outbound_prompt with_outbound_prompt(super::Prompt) clear_outbound_prompt,
    4 outbound_prompt_default_language with_outbound_prompt_default_language(impl Into<String>) clear_outbound_prompt_default_language,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
