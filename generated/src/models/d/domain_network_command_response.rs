// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainNetworkCommandResponse`.
#[non_exhaustive]
pub struct DomainNetworkCommandResponse {
    /// `acknowledged`.
    pub acknowledged: Option<bool>,
    /// `commandName`.
    pub command_name: Option<String>,
    /// `correlationId`.
    pub correlation_id: Option<String>,
    /// `errorInfo`.
    pub error_info: Option<super::ErrorDetails>,
    __marks: rt::Marks,
}

rt::model!(DomainNetworkCommandResponse {
    "acknowledged" Bool acknowledged,
    "commandName" Str command_name,
    "correlationId" Str correlation_id,
    "errorInfo" Any error_info,
});

rt::setters!(DomainNetworkCommandResponse {
    0 acknowledged with_acknowledged(bool) clear_acknowledged,
    1 command_name with_command_name(impl Into<String>) clear_command_name,
    2 correlation_id with_correlation_id(impl Into<String>) clear_correlation_id,
    3 error_info with_error_info(super::ErrorDetails) clear_error_info,
});
