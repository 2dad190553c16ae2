// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InsightsSettingsRequest`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct InsightsSettingsRequest {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(InsightsSettingsRequest {
    "enabled" Bool enabled,
});

rt::setters!(InsightsSettingsRequest {
    0 enabled with_enabled(bool) clear_enabled,
});
