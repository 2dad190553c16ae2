// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanRotationListResponse`.
#[non_exhaustive]
pub struct WorkPlanRotationListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::WorkPlanRotationResponse>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanRotationListResponse {
    "entities" Any entities,
});
