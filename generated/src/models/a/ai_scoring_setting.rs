// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AiScoringSetting`.
#[non_exhaustive]
pub struct AiScoringSetting {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AiScoringSetting {
    "enabled" Bool enabled,
});

rt::setters!(AiScoringSetting {
    0 enabled with_enabled(bool) clear_enabled,
});
