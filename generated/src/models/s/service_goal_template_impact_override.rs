// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServiceGoalTemplateImpactOverride`.
///
/// The service requires `enabled`, `impact` in requests.
#[non_exhaustive]
pub struct ServiceGoalTemplateImpactOverride {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `impact`, required.
    pub impact: Option<super::WfmServiceGoalImpactSettings>,
    __marks: rt::Marks,
}

rt::model!(ServiceGoalTemplateImpactOverride {
    "enabled" Bool enabled,
    "impact" Any impact,
});

rt::setters!(ServiceGoalTemplateImpactOverride {
    0 enabled with_enabled(bool) clear_enabled,
    1 impact with_impact(super::WfmServiceGoalImpactSettings) clear_impact,
});
