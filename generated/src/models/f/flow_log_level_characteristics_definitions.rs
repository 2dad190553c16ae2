// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowLogLevelCharacteristicsDefinitions`.
#[non_exhaustive]
pub struct FlowLogLevelCharacteristicsDefinitions {
    /// `characteristics`.
    pub characteristics: Option<Vec<super::FlowLogLevelCharacteristicsDefinition>>,
    /// `logLevels`.
    pub log_levels: Option<Vec<super::FlowLogLevel>>,
    __marks: rt::Marks,
}

rt::model!(FlowLogLevelCharacteristicsDefinitions {
    "characteristics" Any characteristics,
    "logLevels" Any log_levels,
});
