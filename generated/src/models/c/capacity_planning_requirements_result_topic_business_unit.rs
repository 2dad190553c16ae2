// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanningRequirementsResultTopicBusinessUnit`.
#[non_exhaustive]
pub struct CapacityPlanningRequirementsResultTopicBusinessUnit {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanningRequirementsResultTopicBusinessUnit {
    "id" Str id,
});
