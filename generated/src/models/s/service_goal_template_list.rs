// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServiceGoalTemplateList`.
#[non_exhaustive]
pub struct ServiceGoalTemplateList {
    /// `entities`.
    pub entities: Option<Vec<super::ServiceGoalTemplate>>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(ServiceGoalTemplateList {
    "entities" Any entities,
    "metadata" Any metadata,
});
