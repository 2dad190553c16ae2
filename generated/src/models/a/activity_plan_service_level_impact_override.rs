// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanServiceLevelImpactOverride`.
///
/// The service requires `decreaseByPercent` in requests.
#[non_exhaustive]
pub struct ActivityPlanServiceLevelImpactOverride {
    /// `decreaseByPercent`, required.
    pub decrease_by_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanServiceLevelImpactOverride {
    "decreaseByPercent" Float decrease_by_percent,
});

rt::setters!(ActivityPlanServiceLevelImpactOverride {
    0 decrease_by_percent with_decrease_by_percent(f64) clear_decrease_by_percent,
});
