// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramInsightsSettings`.
#[non_exhaustive]
pub struct ProgramInsightsSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `program`.
    pub program: Option<super::BaseProgramEntity>,
    __marks: rt::Marks,
}

rt::model!(ProgramInsightsSettings {
    "enabled" Bool enabled,
    "program" Any program,
});
