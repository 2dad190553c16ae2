// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NuanceMixDlgSettings`.
#[non_exhaustive]
pub struct NuanceMixDlgSettings {
    /// `channelId`.
    pub channel_id: Option<String>,
    /// `inputParameters`.
    pub input_parameters: Option<std::collections::BTreeMap<String, rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(NuanceMixDlgSettings {
    "channelId" Str channel_id,
    "inputParameters" Any input_parameters,
});

rt::setters!(NuanceMixDlgSettings {
    0 channel_id with_channel_id(impl Into<String>) clear_channel_id,
    1 input_parameters with_input_parameters(std::collections::BTreeMap<String, rt::Value>) clear_input_parameters,
});
