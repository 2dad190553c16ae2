// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlansListResponse`.
#[non_exhaustive]
pub struct CapacityPlansListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::CapacityPlanListItem>>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlansListResponse {
    "entities" Any entities,
});
