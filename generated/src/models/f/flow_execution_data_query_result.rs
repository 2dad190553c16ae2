// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowExecutionDataQueryResult`.
#[non_exhaustive]
pub struct FlowExecutionDataQueryResult {
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `endDateTime`.
    pub end_date_time: Option<rt::DateTime>,
    /// `flowErrorReason`.
    pub flow_error_reason: Option<String>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowName`.
    pub flow_name: Option<String>,
    /// `flowType`.
    pub flow_type: Option<super::FlowExecutionDataQueryResultFlowType>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
    /// `flowWarningReason`.
    pub flow_warning_reason: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDateTime`.
    pub start_date_time: Option<rt::DateTime>,
    /// `workitemId`.
    pub workitem_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `flowType` in [`FlowExecutionDataQueryResult`](super::FlowExecutionDataQueryResult).
#[derive(Clone)]
#[non_exhaustive]
pub enum FlowExecutionDataQueryResultFlowType {
    /// `bot`
    Bot,
    /// `businessprocess`
    Businessprocess,
    /// `commonmodule`
    Commonmodule,
    /// `digitalbot`
    Digitalbot,
    /// `emailsend`
    Emailsend,
    /// `inboundcall`
    Inboundcall,
    /// `inboundchat`
    Inboundchat,
    /// `inboundemail`
    Inboundemail,
    /// `inboundshortmessage`
    Inboundshortmessage,
    /// `inqueuecall`
    Inqueuecall,
    /// `inqueueshortmessage`
    Inqueueshortmessage,
    /// `inqueueemail`
    Inqueueemail,
    /// `outboundcall`
    Outboundcall,
    /// `securecall`
    Securecall,
    /// `surveyinvite`
    Surveyinvite,
    /// `voice`
    Voice,
    /// `voicemail`
    Voicemail,
    /// `voicesurvey`
    Voicesurvey,
    /// `workflow`
    Workflow,
    /// `workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FlowExecutionDataQueryResult {
    "conversationId" Str conversation_id,
    "endDateTime" DateTime end_date_time,
    "flowErrorReason" Str flow_error_reason,
    "flowId" Str flow_id,
    "flowName" Str flow_name,
    "flowType" Enum flow_type,
    "flowVersion" Str flow_version,
    "flowWarningReason" Str flow_warning_reason,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "startDateTime" DateTime start_date_time,
    "workitemId" Str workitem_id,
});

rt::open_enum!(FlowExecutionDataQueryResultFlowType {
    Bot = "bot",
    Businessprocess = "businessprocess",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Emailsend = "emailsend",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueshortmessage = "inqueueshortmessage",
    Inqueueemail = "inqueueemail",
    Outboundcall = "outboundcall",
    Securecall = "securecall",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});
