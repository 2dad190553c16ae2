// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PlanningGroupList`.
#[non_exhaustive]
pub struct PlanningGroupList {
    /// `entities`.
    pub entities: Option<Vec<super::PlanningGroup>>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    __marks: rt::Marks,
}

rt::model!(PlanningGroupList {
    "entities" Any entities,
    "metadata" Any metadata,
});
