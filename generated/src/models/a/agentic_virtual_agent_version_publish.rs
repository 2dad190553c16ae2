// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentVersionPublish`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct AgenticVirtualAgentVersionPublish {
    /// `status`, required.
    pub status: Option<super::AgenticVirtualAgentVersionPublishStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AgenticVirtualAgentVersionPublish`](super::AgenticVirtualAgentVersionPublish).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentVersionPublishStatus {
    /// `TestReady`
    TestReady,
    /// `ProductionReady`
    ProductionReady,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentVersionPublish {
    "status" Enum status,
});

rt::setters!(AgenticVirtualAgentVersionPublish {
    0 status with_status(impl Into<super::AgenticVirtualAgentVersionPublishStatus>) clear_status,
});

rt::open_enum!(AgenticVirtualAgentVersionPublishStatus {
    TestReady = "TestReady",
    ProductionReady = "ProductionReady",
});
