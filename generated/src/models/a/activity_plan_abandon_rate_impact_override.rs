// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanAbandonRateImpactOverride`.
///
/// The service requires `increaseByPercent` in requests.
#[non_exhaustive]
pub struct ActivityPlanAbandonRateImpactOverride {
    /// `increaseByPercent`, required.
    pub increase_by_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanAbandonRateImpactOverride {
    "increaseByPercent" Float increase_by_percent,
});

rt::setters!(ActivityPlanAbandonRateImpactOverride {
    0 increase_by_percent with_increase_by_percent(f64) clear_increase_by_percent,
});
