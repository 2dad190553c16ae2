// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideVersion`.
#[non_exhaustive]
pub struct GuideVersion {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `guide`.
    pub guide: Option<super::AddressableEntityRef>,
    /// `instruction`.
    pub instruction: Option<String>,
    /// `knowledgeSettings`.
    pub knowledge_settings: Option<super::AuthoringKnowledgeSettings>,
    /// `resources`.
    pub resources: Option<super::GuideVersionResources>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::GuideVersionState>,
    /// `variables`.
    pub variables: Option<Vec<super::Variable>>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`GuideVersion`](super::GuideVersion).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideVersionState {
    /// `Draft`
    Draft,
    /// `TestReady`
    TestReady,
    /// `ProductionReady`
    ProductionReady,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideVersion {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "guide" Any guide,
    "instruction" Str instruction,
    "knowledgeSettings" Any knowledge_settings,
    "resources" Any resources,
    "selfUri" Str self_uri,
    "state" Enum state,
    "variables" Any variables,
    "version" Str version,
});

rt::open_enum!(GuideVersionState {
    Draft = "Draft",
    TestReady = "TestReady",
    ProductionReady = "ProductionReady",
});
