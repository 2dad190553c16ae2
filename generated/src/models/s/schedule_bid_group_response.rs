// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidGroupResponse`.
#[non_exhaustive]
pub struct ScheduleBidGroupResponse {
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::WorkPlanBidMetadata>,
    /// `scheduleBidGroup`, required.
    pub schedule_bid_group: Option<super::ScheduleBidGroup>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidGroupResponse {
    "id" Str id,
    "metadata" Any metadata,
    "scheduleBidGroup" Any schedule_bid_group,
    "selfUri" Str self_uri,
});
