// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FeatureState`.
#[non_exhaustive]
pub struct FeatureState {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(FeatureState {
    "enabled" Bool enabled,
});

rt::setters!(FeatureState {
    0 enabled with_enabled(bool) clear_enabled,
});
