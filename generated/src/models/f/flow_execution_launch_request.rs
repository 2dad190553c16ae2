// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionLaunchRequest`.
///
/// The service requires `flowId` in requests.
#[non_exhaustive]
pub struct FlowExecutionLaunchRequest {
    /// `flowId`, required.
    pub flow_id: Option<String>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
    /// `inputData`.
    pub input_data: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowExecutionLaunchRequest {
    "flowId" Str flow_id,
    "flowVersion" Str flow_version,
    "inputData" Any input_data,
    "name" Str name,
});

rt::setters!(FlowExecutionLaunchRequest {
    0 flow_id with_flow_id(impl Into<String>) clear_flow_id,
    1 flow_version with_flow_version(impl Into<String>) clear_flow_version,
    2 input_data with_input_data(std::collections::BTreeMap<String, rt::Value>) clear_input_data,
    3 name with_name(impl Into<String>) clear_name,
});
