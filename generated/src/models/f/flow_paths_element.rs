// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowPathsElement`.
#[non_exhaustive]
pub struct FlowPathsElement {
    /// `count`, required.
    pub count: Option<i64>,
    /// `flowMilestone`.
    pub flow_milestone: Option<super::AddressableEntityRef>,
    /// `flowOutcome`.
    pub flow_outcome: Option<super::AddressableEntityRef>,
    /// `flowOutcomeValue`.
    pub flow_outcome_value: Option<super::FlowPathsElementFlowOutcomeValue>,
    /// `flows`, required.
    pub flows: Option<Vec<super::FlowPathsFlowDetails>>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::FlowPathsElementType>,
    __marks: rt::Marks,
}
/// The values of `flowOutcomeValue` in [`FlowPathsElement`](super::FlowPathsElement).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowPathsElementFlowOutcomeValue {
    /// `FAILURE`
    Failure,
    /// `SUCCESS`
    Success,
    /// `UNKNOWN`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`FlowPathsElement`](super::FlowPathsElement).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowPathsElementType {
    /// `Abandoned`
    Abandoned,
    /// `AgentEscalation`
    AgentEscalation,
    /// `Disconnect`
    Disconnect,
    /// `Error`
    Error,
    /// `Exit`
    Exit,
    /// `Milestone`
    Milestone,
    /// `Outcome`
    Outcome,
    /// `RecognitionFailure`
    RecognitionFailure,
    /// `Root`
    Root,
    /// `TransferReturnToAgent`
    TransferReturnToAgent,
    /// `TransferToAcd`
    TransferToAcd,
    /// `TransferToAcdVoicemail`
    TransferToAcdVoicemail,
    /// `TransferToFlow`
    TransferToFlow,
    /// `TransferToGroup`
    TransferToGroup,
    /// `TransferToGroupVoicemail`
    TransferToGroupVoicemail,
    /// `TransferToNumber`
    TransferToNumber,
    /// `TransferToSecureFlow`
    TransferToSecureFlow,
    /// `TransferToUser`
    TransferToUser,
    /// `TransferToUserVoicemail`
    TransferToUserVoicemail,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowPathsElement {
    "count" Int count,
    "flowMilestone" Any flow_milestone,
    "flowOutcome" Any flow_outcome,
    "flowOutcomeValue" Enum flow_outcome_value,
    "flows" Any flows,
    "parentId" Str parent_id,
    "type" Enum r#type,
});

rt::open_enum!(FlowPathsElementFlowOutcomeValue {
    Failure = "FAILURE",
    Success = "SUCCESS",
    Unknown = "UNKNOWN",
});

rt::open_enum!(FlowPathsElementType {
    Abandoned = "Abandoned",
    AgentEscalation = "AgentEscalation",
    Disconnect = "Disconnect",
    Error = "Error",
    Exit = "Exit",
    Milestone = "Milestone",
    Outcome = "Outcome",
    RecognitionFailure = "RecognitionFailure",
    Root = "Root",
    TransferReturnToAgent = "TransferReturnToAgent",
    TransferToAcd = "TransferToAcd",
    TransferToAcdVoicemail = "TransferToAcdVoicemail",
    TransferToFlow = "TransferToFlow",
    TransferToGroup = "TransferToGroup",
    TransferToGroupVoicemail = "TransferToGroupVoicemail",
    TransferToNumber = "TransferToNumber",
    TransferToSecureFlow = "TransferToSecureFlow",
    TransferToUser = "TransferToUser",
    TransferToUserVoicemail = "TransferToUserVoicemail",
});
