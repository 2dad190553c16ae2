// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowPathsFlowDetails`.
#[non_exhaustive]
pub struct FlowPathsFlowDetails {
    /// `count`, required.
    pub count: Option<i64>,
    /// `flow`, required.
    pub flow: Option<super::AddressableEntityRef>,
    /// `type`, required.
    pub r#type: Option<super::FlowPathsFlowDetailsType>,
    /// `version`, required.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`FlowPathsFlowDetails`](super::FlowPathsFlowDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowPathsFlowDetailsType {
    /// `DigitalBot`
    DigitalBot,
    /// `Bot`
    Bot,
    /// `InboundCall`
    InboundCall,
    /// `SecureCall`
    SecureCall,
    /// `InboundShortMessage`
    InboundShortMessage,
    /// `InboundEmail`
    InboundEmail,
    /// `OutboundCall`
    OutboundCall,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowPathsFlowDetails {
    "count" Int count,
    "flow" Any flow,
    "type" Enum r#type,
    "version" Str version,
});

rt::open_enum!(FlowPathsFlowDetailsType {
    DigitalBot = "DigitalBot",
    Bot = "Bot",
    InboundCall = "InboundCall",
    SecureCall = "SecureCall",
    InboundShortMessage = "InboundShortMessage",
    InboundEmail = "InboundEmail",
    OutboundCall = "OutboundCall",
});
