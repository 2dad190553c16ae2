// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InactivityTimeoutSettings`.
#[non_exhaustive]
pub struct InactivityTimeoutSettings {
    /// `actionType`.
    pub action_type: Option<super::InactivityTimeoutSettingsActionType>,
    /// `flowId`.
    pub flow_id: Option<super::DomainEntityRef>,
    /// `timeoutSeconds`.
    pub timeout_seconds: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`InactivityTimeoutSettings`](super::InactivityTimeoutSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum InactivityTimeoutSettingsActionType {
    /// `DISCONNECT`
    Disconnect,
    /// `SEND_TO_ARCHITECT_FLOW`
    SendToArchitectFlow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(InactivityTimeoutSettings {
    "actionType" Enum action_type,
    "flowId" Any flow_id,
    "timeoutSeconds" Int timeout_seconds,
});

rt::setters!(InactivityTimeoutSettings {
    0 action_type with_action_type(impl Into<super::InactivityTimeoutSettingsActionType>) clear_action_type,
    1 flow_id with_flow_id(super::DomainEntityRef) clear_flow_id,
    2 timeout_seconds with_timeout_seconds(i64) clear_timeout_seconds,
});

rt::open_enum!(InactivityTimeoutSettingsActionType {
    Disconnect = "DISCONNECT",
    SendToArchitectFlow = "SEND_TO_ARCHITECT_FLOW",
});
