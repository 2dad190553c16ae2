// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsFlow`.
#[non_exhaustive]
pub struct AnalyticsFlow {
    /// `endingLanguage`.
    pub ending_language: Option<String>,
    /// `entryReason`.
    pub entry_reason: Option<String>,
    /// `entryType`.
    pub entry_type: Option<super::AnalyticsFlowEntryType>,
    /// `exitReason`.
    pub exit_reason: Option<String>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `flowName`.
    pub flow_name: Option<String>,
    /// `flowType`.
    pub flow_type: Option<super::AnalyticsFlowFlowType>,
    /// `flowVersion`.
    pub flow_version: Option<String>,
    /// `issuedCallback`.
    pub issued_callback: Option<bool>,
    /// `outcomes`.
    pub outcomes: Option<Vec<super::AnalyticsFlowOutcome>>,
    /// `recognitionFailureReason`.
    pub recognition_failure_reason: Option<String>,
    /// `startingLanguage`.
    pub starting_language: Option<String>,
    /// `transferTargetAddress`.
    pub transfer_target_address: Option<String>,
    /// `transferTargetName`.
    pub transfer_target_name: Option<String>,
    /// `transferType`.
    pub transfer_type: Option<String>,
    __marks: rt::Marks,
}
/// The values of `entryType` in [`AnalyticsFlow`](super::AnalyticsFlow).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsFlowEntryType {
    /// `agent`
    Agent,
    /// `direct`
    Direct,
    /// `dnis`
    Dnis,
    /// `flow`
    Flow,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `flowType` in [`AnalyticsFlow`](super::AnalyticsFlow).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsFlowFlowType {
    /// `BOT`
    Bot,
    /// `BUSINESSPROCESS`
    Businessprocess,
    /// `COMMONMODULE`
    Commonmodule,
    /// `DIGITALBOT`
    Digitalbot,
    /// `EMAILSEND`
    Emailsend,
    /// `INBOUNDCALL`
    Inboundcall,
    /// `INBOUNDCHAT`
    Inboundchat,
    /// `INBOUNDEMAIL`
    Inboundemail,
    /// `INBOUNDSHORTMESSAGE`
    Inboundshortmessage,
    /// `INQUEUECALL`
    Inqueuecall,
    /// `INQUEUEEMAIL`
    Inqueueemail,
    /// `INQUEUESHORTMESSAGE`
    Inqueueshortmessage,
    /// `OUTBOUNDCALL`
    Outboundcall,
    /// `SECURECALL`
    Securecall,
    /// `SPEECH`
    Speech,
    /// `SURVEYINVITE`
    Surveyinvite,
    /// `VOICE`
    Voice,
    /// `VOICEMAIL`
    Voicemail,
    /// `VOICESURVEY`
    Voicesurvey,
    /// `WORKFLOW`
    Workflow,
    /// `WORKITEM`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsFlow {
    "endingLanguage" Str ending_language,
    "entryReason" Str entry_reason,
    "entryType" Enum entry_type,
    "exitReason" Str exit_reason,
    "flowId" Str flow_id,
    "flowName" Str flow_name,
    "flowType" Enum flow_type,
    "flowVersion" Str flow_version,
    "issuedCallback" Bool issued_callback,
    "outcomes" Any outcomes,
    "recognitionFailureReason" Str recognition_failure_reason,
    "startingLanguage" Str starting_language,
    "transferTargetAddress" Str transfer_target_address,
    "transferTargetName" Str transfer_target_name,
    "transferType" Str transfer_type,
});

rt::open_enum!(AnalyticsFlowEntryType {
    Agent = "agent",
    Direct = "direct",
    Dnis = "dnis",
    Flow = "flow",
    Outbound = "outbound",
});

rt::open_enum!(AnalyticsFlowFlowType {
    Bot = "BOT",
    Businessprocess = "BUSINESSPROCESS",
    Commonmodule = "COMMONMODULE",
    Digitalbot = "DIGITALBOT",
    Emailsend = "EMAILSEND",
    Inboundcall = "INBOUNDCALL",
    Inboundchat = "INBOUNDCHAT",
    Inboundemail = "INBOUNDEMAIL",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inqueuecall = "INQUEUECALL",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Outboundcall = "OUTBOUNDCALL",
    Securecall = "SECURECALL",
    Speech = "SPEECH",
    Surveyinvite = "SURVEYINVITE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Voicesurvey = "VOICESURVEY",
    Workflow = "WORKFLOW",
    Workitem = "WORKITEM",
});
