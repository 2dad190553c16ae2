// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShrinkageOverride`.
///
/// The service requires `intervalIndex` in requests.
#[non_exhaustive]
pub struct ShrinkageOverride {
    /// `intervalIndex`, required.
    pub interval_index: Option<i64>,
    /// `shrinkagePercent`.
    pub shrinkage_percent: Option<f64>,
    __marks: rt::Marks,
}

rt::model!(ShrinkageOverride {
    "intervalIndex" Int interval_index,
    "shrinkagePercent" Float shrinkage_percent,
});

rt::setters!(ShrinkageOverride {
    0 interval_index with_interval_index(i64) clear_interval_index,
    1 shrinkage_percent with_shrinkage_percent(f64) clear_shrinkage_percent,
});
