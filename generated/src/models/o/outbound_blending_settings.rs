// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundBlendingSettings`.
#[non_exhaustive]
pub struct OutboundBlendingSettings {
    /// `campaignReservationPercentage`.
    pub campaign_reservation_percentage: Option<i64>,
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(OutboundBlendingSettings {
    "campaignReservationPercentage" Int campaign_reservation_percentage,
    "enabled" Bool enabled,
});
