// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AutoAnswerSettings`.
///
/// The service requires `settings` in requests.
#[non_exhaustive]
pub struct AutoAnswerSettings {
    /// `settings`, required.
    pub settings: Option<std::collections::BTreeMap<String, super::AutoAnswerSetting>>,
    __marks: rt::Marks,
}

rt::model!(AutoAnswerSettings {
    "settings" Any settings,
});

rt::setters!(AutoAnswerSettings {
    0 settings with_settings(std::collections::BTreeMap<String, super::AutoAnswerSetting>) clear_settings,
});
