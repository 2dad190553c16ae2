// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowPathsQuery`.
///
/// The service requires `category`, `flows` in requests.
#[non_exhaustive]
pub struct FlowPathsQuery {
    /// `category`, required.
    pub category: Option<super::FlowPathsQueryCategory>,
    /// `flows`, required.
    pub flows: Option<Vec<super::FlowPathsFlowFilter>>,
    __marks: rt::Marks,
}
/// The values of `category` in [`FlowPathsQuery`](super::FlowPathsQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowPathsQueryCategory {
    /// `All`
    All,
    /// `Abandoned`
    Abandoned,
    /// `AgentEscalation`
    AgentEscalation,
    /// `Complete`
    Complete,
    /// `Disconnect`
    Disconnect,
    /// `Error`
    Error,
    /// `RecognitionFailure`
    RecognitionFailure,
    /// `Transfer`
    Transfer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowPathsQuery {
    "category" Enum category,
    "flows" Any flows,
});

rt::setters!(FlowPathsQuery {
    0 category with_category(impl Into<super::FlowPathsQueryCategory>) clear_category,
    1 flows with_flows(Vec<super::FlowPathsFlowFilter>) clear_flows,
});

rt::open_enum!(FlowPathsQueryCategory {
    All = "All",
    Abandoned = "Abandoned",
    AgentEscalation = "AgentEscalation",
    Complete = "Complete",
    Disconnect = "Disconnect",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
    Transfer = "Transfer",
});
