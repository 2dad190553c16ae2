// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowFields`.
#[non_exhaustive]
pub struct ArchitectFlowFields {
    /// `architectFlow`.
    pub architect_flow: Option<super::AddressableEntityRef>,
    /// `flowRequestMappings`.
    pub flow_request_mappings: Option<Vec<super::RequestMapping>>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowFields {
    "architectFlow" Any architect_flow,
    "flowRequestMappings" Any flow_request_mappings,
});

rt::setters!(ArchitectFlowFields {
    0 architect_flow with_architect_flow(super::AddressableEntityRef) clear_architect_flow,
    1 flow_request_mappings with_flow_request_mappings(Vec<super::RequestMapping>) clear_flow_request_mappings,
});
