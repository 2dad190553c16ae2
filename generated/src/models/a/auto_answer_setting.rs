// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AutoAnswerSetting`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct AutoAnswerSetting {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AutoAnswerSetting {
    "enabled" Bool enabled,
});

rt::setters!(AutoAnswerSetting {
    0 enabled with_enabled(bool) clear_enabled,
});
