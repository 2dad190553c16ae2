// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanForecastMetrics`.
#[non_exhaustive]
pub struct CapacityPlanForecastMetrics {
    /// `averageHandleTime`, required.
    pub average_handle_time: Option<Vec<f64>>,
    /// `volume`, required.
    pub volume: Option<Vec<f64>>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanForecastMetrics {
    "averageHandleTime" Any average_handle_time,
    "volume" Any volume,
});
