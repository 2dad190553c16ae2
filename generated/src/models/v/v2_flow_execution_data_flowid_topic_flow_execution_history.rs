// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2FlowExecutionDataFlowidTopicFlowExecutionHistory`.
#[non_exhaustive]
pub struct V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `endDateTime`.
    pub end_date_time: Option<rt::DateTime>,
    /// `endpoint`.
    pub endpoint: Option<String>,
    /// `errors`.
    pub errors: Option<Vec<super::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>>,
    /// `execution`.
    pub execution: Option<Vec<super::V2FlowExecutionDataFlowidTopicFlowExecutionItem>>,
    /// `executionHistoryUri`.
    pub execution_history_uri: Option<String>,
    /// `executionHistoryUriTtl`.
    pub execution_history_uri_ttl: Option<i64>,
    /// `executionId`.
    pub execution_id: Option<String>,
    /// `executionItemsTruncated`.
    pub execution_items_truncated: Option<bool>,
    /// `flowExitReason`.
    pub flow_exit_reason: Option<String>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowIsDebug`.
    pub flow_is_debug: Option<bool>,
    /// `flowType`.
    pub flow_type: Option<String>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
    /// `invokingContext`.
    pub invoking_context: Option<
        super::V2FlowExecutionDataFlowidTopicInvokingContextInfo,
    >,
    /// `messageType`.
    pub message_type: Option<
        super::V2FlowExecutionDataFlowidTopicFlowExecutionHistoryMessageType,
    >,
    /// `startDateTime`.
    pub start_date_time: Option<rt::DateTime>,
    /// `warnings`.
    pub warnings: Option<Vec<super::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>>,
    __marks: rt::Marks,
}
/// The values of `messageType` in [`V2FlowExecutionDataFlowidTopicFlowExecutionHistory`](super::V2FlowExecutionDataFlowidTopicFlowExecutionHistory).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2FlowExecutionDataFlowidTopicFlowExecutionHistoryMessageType {
    /// `unknown`
    Unknown,
    /// `sms`
    Sms,
    /// `twitter`
    Twitter,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `line`
    Line,
    /// `whatsapp`
    Whatsapp,
    /// `webmessaging`
    Webmessaging,
    /// `open`
    Open,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2FlowExecutionDataFlowidTopicFlowExecutionHistory {
    "conversationId" Str conversation_id,
    "divisionId" Str division_id,
    "endDateTime" DateTime end_date_time,
    "endpoint" Str endpoint,
    "errors" Any errors,
    "execution" Any execution,
    "executionHistoryUri" Str execution_history_uri,
    "executionHistoryUriTtl" Int execution_history_uri_ttl,
    "executionId" Str execution_id,
    "executionItemsTruncated" Bool execution_items_truncated,
    "flowExitReason" Str flow_exit_reason,
    "flowId" Str flow_id,
    "flowIsDebug" Bool flow_is_debug,
    "flowType" Str flow_type,
    "flowVersion" Str flow_version,
    "invokingContext" Any invoking_context,
    "messageType" Enum message_type,
    "startDateTime" DateTime start_date_time,
    "warnings" Any warnings,
});

rt::open_enum!(V2FlowExecutionDataFlowidTopicFlowExecutionHistoryMessageType {
    Unknown = "unknown",
    Sms = "sms",
    Twitter = "twitter",
    Facebook = "facebook",
    Instagram = "instagram",
    Line = "line",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Open = "open",
});
