// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignLinesUtilization`.
#[non_exhaustive]
pub struct CampaignLinesUtilization {
    /// `assignedOutboundLines`.
    pub assigned_outbound_lines: Option<i64>,
    /// `totalAvailableOutboundLines`.
    pub total_available_outbound_lines: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignLinesUtilization {
    "assignedOutboundLines" Int assigned_outbound_lines,
    "totalAvailableOutboundLines" Int total_available_outbound_lines,
});
