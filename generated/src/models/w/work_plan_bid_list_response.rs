// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidListResponse`.
#[non_exhaustive]
pub struct WorkPlanBidListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::WorkPlanBid>>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidListResponse {
    "entities" Any entities,
});
