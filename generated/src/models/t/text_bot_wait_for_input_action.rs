// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TextBotWaitForInputAction`.
#[non_exhaustive]
pub struct TextBotWaitForInputAction {
    /// `modeConstraints`, required.
    pub mode_constraints: Option<super::TextBotModeConstraints>,
    __marks: rt::Marks,
}

rt::model!(TextBotWaitForInputAction {
    "modeConstraints" Any mode_constraints,
});
