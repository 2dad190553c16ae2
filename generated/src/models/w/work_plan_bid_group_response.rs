// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkPlanBidGroupResponse`.
#[non_exhaustive]
pub struct WorkPlanBidGroupResponse {
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WorkPlanBidMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `workPlanBidGroup`.
    pub work_plan_bid_group: Option<super::WorkPlanBidGroup>,
    __marks: rt::Marks,
}

rt::model!(WorkPlanBidGroupResponse {
    "id" Str id,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "workPlanBidGroup" Any work_plan_bid_group,
});
