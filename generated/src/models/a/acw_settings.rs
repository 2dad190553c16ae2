// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AcwSettings`.
#[non_exhaustive]
pub struct AcwSettings {
    /// `timeoutMs`.
    pub timeout_ms: Option<i64>,
    /// `wrapupPrompt`.
    pub wrapup_prompt: Option<super::AcwSettingsWrapupPrompt>,
    __marks: rt::Marks,
}
/// The values of `wrapupPrompt` in [`AcwSettings`](super::AcwSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum AcwSettingsWrapupPrompt {
    /// `MANDATORY`
    Mandatory,
    /// `OPTIONAL`
    Optional,
    /// `MANDATORY_TIMEOUT`
    MandatoryTimeout,
    /// `MANDATORY_FORCED_TIMEOUT`
    MandatoryForcedTimeout,
    /// `AGENT_REQUESTED`
    AgentRequested,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AcwSettings {
    "timeoutMs" Int timeout_ms,
    "wrapupPrompt" Enum wrapup_prompt,
});

rt::setters!(AcwSettings {
    0 timeout_ms with_timeout_ms(i64) clear_timeout_ms,
    1 wrapup_prompt with_wrapup_prompt(impl Into<super::AcwSettingsWrapupPrompt>) clear_wrapup_prompt,
});

rt::open_enum!(AcwSettingsWrapupPrompt {
    Mandatory = "MANDATORY",
    Optional = "OPTIONAL",
    MandatoryTimeout = "MANDATORY_TIMEOUT",
    MandatoryForcedTimeout = "MANDATORY_FORCED_TIMEOUT",
    AgentRequested = "AGENT_REQUESTED",
});
