// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowLogLevelRequest`.
///
/// The service requires `logLevelCharacteristics` in requests.
#[non_exhaustive]
pub struct FlowLogLevelRequest {
    /// `logLevelCharacteristics`, required.
    pub log_level_characteristics: Option<super::FlowLogLevel>,
    __marks: rt::Marks,
}

rt::model!(FlowLogLevelRequest {
    "logLevelCharacteristics" Any log_level_characteristics,
});

rt::setters!(FlowLogLevelRequest {
    0 log_level_characteristics with_log_level_characteristics(super::FlowLogLevel) clear_log_level_characteristics,
});
