// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnswerGenerationConfig`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct AnswerGenerationConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AnswerGenerationConfig {
    "enabled" Bool enabled,
});

rt::setters!(AnswerGenerationConfig {
    0 enabled with_enabled(bool) clear_enabled,
});
