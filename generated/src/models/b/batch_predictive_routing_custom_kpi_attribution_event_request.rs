// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BatchPredictiveRoutingCustomKpiAttributionEventRequest`.
#[non_exhaustive]
pub struct BatchPredictiveRoutingCustomKpiAttributionEventRequest {
    /// `customKpiAttributionEvents`.
    pub custom_kpi_attribution_events: Option<
        Vec<super::PredictiveRoutingCustomKpiAttributionEvent>,
    >,
    __marks: rt::Marks,
}

rt::model!(BatchPredictiveRoutingCustomKpiAttributionEventRequest {
    "customKpiAttributionEvents" Any custom_kpi_attribution_events,
});

rt::setters!(BatchPredictiveRoutingCustomKpiAttributionEventRequest {
    0 custom_kpi_attribution_events with_custom_kpi_attribution_events(Vec<super::PredictiveRoutingCustomKpiAttributionEvent>) clear_custom_kpi_attribution_events,
});
