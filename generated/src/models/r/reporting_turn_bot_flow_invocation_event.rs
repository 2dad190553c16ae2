// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnBotFlowInvocationEvent`.
#[non_exhaustive]
pub struct ReportingTurnBotFlowInvocationEvent {
    /// `action`.
    pub action: Option<super::ReportingTurnAction>,
    /// `flow`.
    pub flow: Option<super::ReportingTurnFlow>,
    /// `type`.
    pub r#type: Option<super::ReportingTurnBotFlowInvocationEventType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ReportingTurnBotFlowInvocationEvent`](super::ReportingTurnBotFlowInvocationEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnBotFlowInvocationEventType {
    /// `Call`
    Call,
    /// `ReturnTo`
    ReturnTo,
    /// `ReturnFrom`
    ReturnFrom,
    /// `InitialInvoke`
    InitialInvoke,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurnBotFlowInvocationEvent {
    "action" Any action,
    "flow" Any flow,
    "type" Enum r#type,
});

rt::open_enum!(ReportingTurnBotFlowInvocationEventType {
    Call = "Call",
    ReturnTo = "ReturnTo",
    ReturnFrom = "ReturnFrom",
    InitialInvoke = "InitialInvoke",
});
