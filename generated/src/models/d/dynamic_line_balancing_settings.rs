// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicLineBalancingSettings`.
#[non_exhaustive]
pub struct DynamicLineBalancingSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `relativeWeight`.
    pub relative_weight: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DynamicLineBalancingSettings {
    "enabled" Bool enabled,
    "relativeWeight" Int relative_weight,
});

rt::setters!(DynamicLineBalancingSettings {
    0 enabled with_enabled(bool) clear_enabled,
    1 relative_weight with_relative_weight(i64) clear_relative_weight,
});
