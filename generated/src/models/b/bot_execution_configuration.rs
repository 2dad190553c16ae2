// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BotExecutionConfiguration`.
///
/// The service requires `botCredentials`, `botId`, `executionHost` in requests.
#[non_exhaustive]
pub struct BotExecutionConfiguration {
    /// `botCredentials`, required.
    pub bot_credentials: Option<super::NuanceBotCredentials>,
    /// `botId`, required.
    pub bot_id: Option<String>,
    /// `executionHost`, required.
    pub execution_host: Option<String>,
    __marks: rt::Marks,
}

rt::model!(BotExecutionConfiguration {
    "botCredentials" Any bot_credentials,
    "botId" Str bot_id,
    "executionHost" Str execution_host,
});

rt::setters!(BotExecutionConfiguration {
    0 bot_credentials with_bot_credentials(super::NuanceBotCredentials) clear_bot_credentials,
    1 bot_id with_bot_id(impl Into<String>) clear_bot_id,
    2 execution_host with_execution_host(impl Into<String>) clear_execution_host,
});
