// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GeneratedGuideContent`.
#[non_exhaustive]
pub struct GeneratedGuideContent {
    /// `instruction`.
    pub instruction: Option<String>,
    /// `resources`.
    pub resources: Option<super::GuideVersionResources>,
    /// `variables`.
    pub variables: Option<Vec<super::Variable>>,
    __marks: rt::Marks,
}

rt::model!(GeneratedGuideContent {
    "instruction" Str instruction,
    "resources" Any resources,
    "variables" Any variables,
});
