// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentVersionPublishJobRequest`.
///
/// The service requires `virtualAgentVersion` in requests.
#[non_exhaustive]
pub struct AgenticVirtualAgentVersionPublishJobRequest {
    /// `virtualAgentVersion`, required.
    pub virtual_agent_version: Option<super::AgenticVirtualAgentVersionPublish>,
    __marks: rt::Marks,
}

rt::model!(AgenticVirtualAgentVersionPublishJobRequest {
    "virtualAgentVersion" Any virtual_agent_version,
});

rt::setters!(AgenticVirtualAgentVersionPublishJobRequest {
    0 virtual_agent_version with_virtual_agent_version(super::AgenticVirtualAgentVersionPublish) clear_virtual_agent_version,
});
