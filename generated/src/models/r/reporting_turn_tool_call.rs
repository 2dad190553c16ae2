// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnToolCall`.
#[non_exhaustive]
pub struct ReportingTurnToolCall {
    /// `dateInvoked`.
    pub date_invoked: Option<rt::DateTime>,
    /// `errorText`.
    pub error_text: Option<String>,
    /// `knowledgeMetadata`.
    pub knowledge_metadata: Option<super::ReportingTurnKnowledgeMetadata>,
    /// `latencyMs`.
    pub latency_ms: Option<i64>,
    /// `origin`.
    pub origin: Option<super::ReportingTurnToolCallOrigin>,
    /// `status`.
    pub status: Option<super::ReportingTurnToolCallStatus>,
    /// `targetId`.
    pub target_id: Option<String>,
    /// `toolId`.
    pub tool_id: Option<String>,
    /// `toolName`.
    pub tool_name: Option<String>,
    /// `toolType`.
    pub tool_type: Option<super::ReportingTurnToolCallToolType>,
    __marks: rt::Marks,
}
/// The values of `origin` in [`ReportingTurnToolCall`](super::ReportingTurnToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnToolCallOrigin {
    /// `AvaTool`
    AvaTool,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`ReportingTurnToolCall`](super::ReportingTurnToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnToolCallStatus {
    /// `Success`
    Success,
    /// `Failure`
    Failure,
    /// `Timeout`
    Timeout,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `toolType` in [`ReportingTurnToolCall`](super::ReportingTurnToolCall).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnToolCallToolType {
    /// `KnowledgeSetting`
    KnowledgeSetting,
    /// `KnowledgeBase`
    KnowledgeBase,
    /// `DataAction`
    DataAction,
    /// `ExternalA2AServer`
    ExternalA2aServer,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurnToolCall {
    "dateInvoked" DateTime date_invoked,
    "errorText" Str error_text,
    "knowledgeMetadata" Any knowledge_metadata,
    "latencyMs" Int latency_ms,
    "origin" Enum origin,
    "status" Enum status,
    "targetId" Str target_id,
    "toolId" Str tool_id,
    "toolName" Str tool_name,
    "toolType" Enum tool_type,
});

rt::open_enum!(ReportingTurnToolCallOrigin {
    AvaTool = "AvaTool",
    Unknown = "Unknown",
});

rt::open_enum!(ReportingTurnToolCallStatus {
    Success = "Success",
    Failure = "Failure",
    Timeout = "Timeout",
    Unknown = "Unknown",
});

rt::open_enum!(ReportingTurnToolCallToolType {
    KnowledgeSetting = "KnowledgeSetting",
    KnowledgeBase = "KnowledgeBase",
    DataAction = "DataAction",
    ExternalA2aServer = "ExternalA2AServer",
    Unknown = "Unknown",
});
