// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanListResponse`.
#[non_exhaustive]
pub struct WorkPlanListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::WorkPlanListItemResponse>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanListResponse {
    "entities" Any entities,
});
