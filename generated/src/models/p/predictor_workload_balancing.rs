// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PredictorWorkloadBalancing`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct PredictorWorkloadBalancing {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `maximumOccupancy`.
    pub maximum_occupancy: Option<i64>,
    /// `minimumOccupancy`.
    pub minimum_occupancy: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PredictorWorkloadBalancing {
    "enabled" Bool enabled,
    "maximumOccupancy" Int maximum_occupancy,
    "minimumOccupancy" Int minimum_occupancy,
});

rt::setters!(PredictorWorkloadBalancing {
    0 enabled with_enabled(bool) clear_enabled,
    1 maximum_occupancy with_maximum_occupancy(i64) clear_maximum_occupancy,
    2 minimum_occupancy with_minimum_occupancy(i64) clear_minimum_occupancy,
});
