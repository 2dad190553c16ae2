// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgenticVirtualAgentTargetDefinition`.
#[non_exhaustive]
pub struct AgenticVirtualAgentTargetDefinition {
    /// `target`.
    pub target: Option<super::AgenticVirtualAgentTargetReferenceDefinition>,
    /// `type`, required.
    pub r#type: Option<super::AgenticVirtualAgentTargetDefinitionType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`AgenticVirtualAgentTargetDefinition`](super::AgenticVirtualAgentTargetDefinition).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgenticVirtualAgentTargetDefinitionType {
    /// `Request`
    Request,
    /// `Response`
    Response,
    /// `CustomConversationAttributes`
    CustomConversationAttributes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgenticVirtualAgentTargetDefinition {
    "target" Any target,
    "type" Enum r#type,
});

rt::open_enum!(AgenticVirtualAgentTargetDefinitionType {
    Request = "Request",
    Response = "Response",
    CustomConversationAttributes = "CustomConversationAttributes",
});
