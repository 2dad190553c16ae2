// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignOutboundLinesDistribution`.
#[non_exhaustive]
pub struct CampaignOutboundLinesDistribution {
    /// `availableOutboundLines`.
    pub available_outbound_lines: Option<i64>,
    /// `campaign`.
    pub campaign: Option<super::AddressableEntityRef>,
    /// `campaignsWithDynamicallyAllocatedLines`.
    pub campaigns_with_dynamically_allocated_lines: Option<
        Vec<super::CampaignOutboundLinesAllocation>,
    >,
    /// `campaignsWithReservedLines`.
    pub campaigns_with_reserved_lines: Option<
        Vec<super::CampaignOutboundLinesReservation>,
    >,
    /// `maxLineUtilization`.
    pub max_line_utilization: Option<f64>,
    /// `maxOutboundLineCount`.
    pub max_outbound_line_count: Option<i64>,
    /// `reservedLines`.
    pub reserved_lines: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignOutboundLinesDistribution {
    "availableOutboundLines" Int available_outbound_lines,
    "campaign" Any campaign,
    "campaignsWithDynamicallyAllocatedLines" Any campaigns_with_dynamically_allocated_lines,
    "campaignsWithReservedLines" Any campaigns_with_reserved_lines,
    "maxLineUtilization" Float max_line_utilization,
    "maxOutboundLineCount" Int max_outbound_line_count,
    "reservedLines" Int reserved_lines,
});
