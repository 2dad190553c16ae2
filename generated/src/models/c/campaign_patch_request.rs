// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignPatchRequest`.
#[non_exhaustive]
pub struct CampaignPatchRequest {
    /// `abandonRate`.
    pub abandon_rate: Option<f64>,
    /// `dynamicLineBalancingSettings`.
    pub dynamic_line_balancing_settings: Option<
        super::DynamicLineBalancingSettingsPatchRequest,
    >,
    /// `maxCallsPerAgent`.
    pub max_calls_per_agent: Option<f64>,
    /// `outboundLineCount`.
    pub outbound_line_count: Option<i64>,
    /// `queue`.
    pub queue: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(CampaignPatchRequest {
    "abandonRate" Float abandon_rate,
    "dynamicLineBalancingSettings" Any dynamic_line_balancing_settings,
    "maxCallsPerAgent" Float max_calls_per_agent,
    "outboundLineCount" Int outbound_line_count,
    "queue" Any queue,
});

rt::setters!(CampaignPatchRequest {
    0 abandon_rate with_abandon_rate(f64) clear_abandon_rate,
    1 dynamic_line_balancing_settings with_dynamic_line_balancing_settings(super::DynamicLineBalancingSettingsPatchRequest) clear_dynamic_line_balancing_settings,
    2 max_calls_per_agent with_max_calls_per_agent(f64) clear_max_calls_per_agent,
    3 outbound_line_count with_outbound_line_count(i64) clear_outbound_line_count,
    4 queue with_queue(super::AddressableEntityRef) clear_queue,
});
