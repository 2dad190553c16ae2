// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignOutboundLinesReservation`.
#[non_exhaustive]
pub struct CampaignOutboundLinesReservation {
    /// `campaign`.
    pub campaign: Option<super::DomainEntityRef>,
    /// `linesReserved`.
    pub lines_reserved: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(CampaignOutboundLinesReservation {
    "campaign" Any campaign,
    "linesReserved" Int lines_reserved,
});
