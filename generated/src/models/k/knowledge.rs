// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Knowledge`.
#[non_exhaustive]
pub struct Knowledge {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(Knowledge {
    "enabled" Bool enabled,
    "knowledgeBase" Any knowledge_base,
});

rt::setters!(Knowledge {
    0 enabled with_enabled(bool) clear_enabled,
    1 knowledge_base with_knowledge_base(super::AddressableEntityRef) clear_knowledge_base,
});
