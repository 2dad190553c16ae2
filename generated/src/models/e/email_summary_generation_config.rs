// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailSummaryGenerationConfig`.
#[non_exhaustive]
pub struct EmailSummaryGenerationConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `summarySetting`.
    pub summary_setting: Option<super::EmailSummarySettingsEntity>,
    __marks: rt::Marks,
}

rt::model!(EmailSummaryGenerationConfig {
    "enabled" Bool enabled,
    "summarySetting" Any summary_setting,
});
