// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailRefinementConfig`.
#[non_exhaustive]
pub struct EmailRefinementConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `refinementSetting`.
    pub refinement_setting: Option<super::RefinementSettingEntity>,
    __marks: rt::Marks,
}

rt::model!(EmailRefinementConfig {
    "enabled" Bool enabled,
    "refinementSetting" Any refinement_setting,
});
