// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmServiceGoalImpact`.
///
/// The service requires `decreaseByPercent`, `increaseByPercent` in requests.
#[non_exhaustive]
pub struct WfmServiceGoalImpact {
    /// `decreaseByPercent`, required.
    pub decrease_by_percent: Option<f64>,
    /// `increaseByPercent`, required.
    pub increase_by_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(WfmServiceGoalImpact {
    "decreaseByPercent" Float decrease_by_percent,
    "increaseByPercent" Float increase_by_percent,
});

rt::setters!(WfmServiceGoalImpact {
    0 decrease_by_percent with_decrease_by_percent(f64) clear_decrease_by_percent,
    1 increase_by_percent with_increase_by_percent(f64) clear_increase_by_percent,
});
