// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3KnowledgeSearchPreviewClientApplication`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct V3KnowledgeSearchPreviewClientApplication {
    /// `type`, required.
    pub r#type: Option<super::V3KnowledgeSearchPreviewClientApplicationType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V3KnowledgeSearchPreviewClientApplication`](super::V3KnowledgeSearchPreviewClientApplication).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3KnowledgeSearchPreviewClientApplicationType {
    /// `BotFlow`
    BotFlow,
    /// `SmartAdvisor`
    SmartAdvisor,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3KnowledgeSearchPreviewClientApplication {
    "type" Enum r#type,
});

rt::setters!(V3KnowledgeSearchPreviewClientApplication {
    0 r#type with_type(impl Into<super::V3KnowledgeSearchPreviewClientApplicationType>) clear_type,
});

rt::open_enum!(V3KnowledgeSearchPreviewClientApplicationType {
    BotFlow = "BotFlow",
    SmartAdvisor = "SmartAdvisor",
});
