// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanningRequirementsResultTopicCapacityPlanReference`.
#[non_exhaustive]
pub struct CapacityPlanningRequirementsResultTopicCapacityPlanReference {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanningRequirementsResultTopicCapacityPlanReference {
    "id" Str id,
});
