// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WrapupCodePredictionConfig`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct WrapupCodePredictionConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(WrapupCodePredictionConfig {
    "enabled" Bool enabled,
});

rt::setters!(WrapupCodePredictionConfig {
    0 enabled with_enabled(bool) clear_enabled,
});
