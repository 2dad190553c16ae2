// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnFlow`.
#[non_exhaustive]
pub struct ReportingTurnFlow {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::ReportingTurnFlowType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ReportingTurnFlow`](super::ReportingTurnFlow).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnFlowType {
    /// `Bot`
    Bot,
    /// `DigitalBot`
    DigitalBot,
    /// `InboundCall`
    InboundCall,
    /// `SecureCall`
    SecureCall,
    /// `InboundShortMessage`
    InboundShortMessage,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurnFlow {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(ReportingTurnFlowType {
    Bot = "Bot",
    DigitalBot = "DigitalBot",
    InboundCall = "InboundCall",
    SecureCall = "SecureCall",
    InboundShortMessage = "InboundShortMessage",
});
