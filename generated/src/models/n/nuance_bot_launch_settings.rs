// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceBotLaunchSettings`.
///
/// The service requires `botExecutionConfigurations` in requests.
#[non_exhaustive]
pub struct NuanceBotLaunchSettings {
    /// `botExecutionConfigurations`, required.
    pub bot_execution_configurations: Option<Vec<super::BotExecutionConfiguration>>,
    __marks: rt::Marks,
}

rt::model!(NuanceBotLaunchSettings {
    "botExecutionConfigurations" Any bot_execution_configurations,
});

rt::setters!(NuanceBotLaunchSettings {
    0 bot_execution_configurations with_bot_execution_configurations(Vec<super::BotExecutionConfiguration>) clear_bot_execution_configurations,
});
