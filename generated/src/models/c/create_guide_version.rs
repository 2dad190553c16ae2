// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateGuideVersion`.
///
/// The service requires `instruction` in requests.
#[non_exhaustive]
pub struct CreateGuideVersion {
    /// `instruction`, required.
    pub instruction: Option<String>,
    /// `knowledgeSettings`.
    pub knowledge_settings: Option<super::AuthoringKnowledgeSettings>,
    /// `resources`.
    pub resources: Option<super::GuideVersionResources>,
    /// `variables`.
    pub variables: Option<Vec<super::Variable>>,
    __marks: rt::Marks,
}

rt::model!(CreateGuideVersion {
    "instruction" Str instruction,
    "knowledgeSettings" Any knowledge_settings,
    "resources" Any resources,
    "variables" Any variables,
});

rt::setters!(CreateGuideVersion {
    0 instruction with_instruction(impl Into<String>) clear_instruction,
    1 knowledge_settings with_knowledge_settings(super::AuthoringKnowledgeSettings) clear_knowledge_settings,
    2 resources with_resources(super::GuideVersionResources) clear_resources,
    3 variables with_variables(Vec<super::Variable>) clear_variables,
});
