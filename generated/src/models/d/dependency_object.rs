// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DependencyObject`.
#[non_exhaustive]
pub struct DependencyObject {
    /// `consumedResources`.
    pub consumed_resources: Option<Vec<super::Dependency>>,
    /// `consumingResources`.
    pub consuming_resources: Option<Vec<super::Dependency>>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `stateUnknown`.
    pub state_unknown: Option<bool>,
    /// `type`.
    pub r#type: Option<super::DependencyObjectType>,
    /// `updated`.
    pub updated: Option<bool>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DependencyObject`](super::DependencyObject).
#[derive(Clone)]
#[non_exhaustive]
pub enum DependencyObjectType {
    /// `ACDLANGUAGE`
    Acdlanguage,
    /// `ACDSKILL`
    Acdskill,
    /// `ACDWRAPUPCODE`
    Acdwrapupcode,
    /// `AGENTICVIRTUALAGENT`
    Agenticvirtualagent,
    /// `AGENTICVIRTUALAGENTVERSION`
    Agenticvirtualagentversion,
    /// `AUDIOCONNECTORBOT`
    Audioconnectorbot,
    /// `BOTCONNECTORBOT`
    Botconnectorbot,
    /// `BOTCONNECTORINTEGRATION`
    Botconnectorintegration,
    /// `BOTFLOW`
    Botflow,
    /// `BRIDGEACTION`
    Bridgeaction,
    /// `BUSINESSPROCESSFLOW`
    Businessprocessflow,
    /// `COMMONMODULEFLOW`
    Commonmoduleflow,
    /// `COMPOSERSCRIPT`
    Composerscript,
    /// `CONTACTLIST`
    Contactlist,
    /// `CONVERSATIONCUSTOMATTRIBUTESCHEMA`
    Conversationcustomattributeschema,
    /// `CONVERSATIONSUMMARYSETTING`
    Conversationsummarysetting,
    /// `CUSTOMERSEGMENT`
    Customersegment,
    /// `DATAACTION`
    Dataaction,
    /// `DATATABLE`
    Datatable,
    /// `DECISIONTABLE`
    Decisiontable,
    /// `DIALOGENGINEBOT`
    Dialogenginebot,
    /// `DIALOGENGINEBOTVERSION`
    Dialogenginebotversion,
    /// `DIALOGFLOWAGENT`
    Dialogflowagent,
    /// `DIALOGFLOWCXAGENT`
    Dialogflowcxagent,
    /// `DIGITALAUDIO`
    Digitalaudio,
    /// `DIGITALBOTCONNECTOR`
    Digitalbotconnector,
    /// `DIGITALBOTCONNECTORINTEGRATION`
    Digitalbotconnectorintegration,
    /// `DIGITALBOTFLOW`
    Digitalbotflow,
    /// `DIVISION`
    Division,
    /// `EMAILROUTE`
    Emailroute,
    /// `EMAILSENDFLOW`
    Emailsendflow,
    /// `EMERGENCYGROUP`
    Emergencygroup,
    /// `FILE`
    File,
    /// `FLOWACTION`
    Flowaction,
    /// `FLOWDATATYPE`
    Flowdatatype,
    /// `FLOWMILESTONE`
    Flowmilestone,
    /// `FLOWOUTCOME`
    Flowoutcome,
    /// `GRAMMAR`
    Grammar,
    /// `GROUP`
    Group,
    /// `GUIDE`
    Guide,
    /// `GUIDEVERSION`
    Guideversion,
    /// `IMAGE`
    Image,
    /// `INBOUNDCALLFLOW`
    Inboundcallflow,
    /// `INBOUNDCHATFLOW`
    Inboundchatflow,
    /// `INBOUNDEMAILFLOW`
    Inboundemailflow,
    /// `INBOUNDSHORTMESSAGEFLOW`
    Inboundshortmessageflow,
    /// `INQUEUECALLFLOW`
    Inqueuecallflow,
    /// `INQUEUEEMAILFLOW`
    Inqueueemailflow,
    /// `INQUEUESHORTMESSAGEFLOW`
    Inqueueshortmessageflow,
    /// `IVRCONFIGURATION`
    Ivrconfiguration,
    /// `KNOWLEDGEBASE`
    Knowledgebase,
    /// `KNOWLEDGEBASEDOCUMENT`
    Knowledgebasedocument,
    /// `KNOWLEDGESETTING`
    Knowledgesetting,
    /// `LANGUAGE`
    Language,
    /// `LEXBOT`
    Lexbot,
    /// `LEXBOTALIAS`
    Lexbotalias,
    /// `LEXV2BOT`
    Lexv2bot,
    /// `LEXV2BOTALIAS`
    Lexv2botalias,
    /// `NLUDOMAIN`
    Nludomain,
    /// `NUANCEMIXBOT`
    Nuancemixbot,
    /// `NUANCEMIXINTEGRATION`
    Nuancemixintegration,
    /// `OAUTHCLIENT`
    Oauthclient,
    /// `OUTBOUNDCALLFLOW`
    Outboundcallflow,
    /// `QUEUE`
    Queue,
    /// `RECORDINGPOLICY`
    Recordingpolicy,
    /// `RESPONSE`
    Response,
    /// `RESPONSEASSET`
    Responseasset,
    /// `SCHEDULE`
    Schedule,
    /// `SCHEDULEGROUP`
    Schedulegroup,
    /// `SECUREACTION`
    Secureaction,
    /// `SECURECALLFLOW`
    Securecallflow,
    /// `SMSPHONENUMBER`
    Smsphonenumber,
    /// `STTENGINE`
    Sttengine,
    /// `SURVEYFORM`
    Surveyform,
    /// `SURVEYINVITEFLOW`
    Surveyinviteflow,
    /// `SYSTEMPROMPT`
    Systemprompt,
    /// `TTSENGINE`
    Ttsengine,
    /// `TTSVOICE`
    Ttsvoice,
    /// `USER`
    User,
    /// `USERPROMPT`
    Userprompt,
    /// `UTILIZATIONLABEL`
    Utilizationlabel,
    /// `VIDEO`
    Video,
    /// `VOICEFLOW`
    Voiceflow,
    /// `VOICEMAILFLOW`
    Voicemailflow,
    /// `VOICESURVEYFLOW`
    Voicesurveyflow,
    /// `WIDGET`
    Widget,
    /// `WORKFLOW`
    Workflow,
    /// `WORKITEMFLOW`
    Workitemflow,
    /// `WORKTYPE`
    Worktype,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DependencyObject {
    "consumedResources" Any consumed_resources,
    "consumingResources" Any consuming_resources,
    "deleted" Bool deleted,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "stateUnknown" Bool state_unknown,
    "type" Enum r#type,
    "updated" Bool updated,
    "version" Str version,
});

rt::open_enum!(DependencyObjectType {
    Acdlanguage = "ACDLANGUAGE",
    Acdskill = "ACDSKILL",
    Acdwrapupcode = "ACDWRAPUPCODE",
    Agenticvirtualagent = "AGENTICVIRTUALAGENT",
    Agenticvirtualagentversion = "AGENTICVIRTUALAGENTVERSION",
    Audioconnectorbot = "AUDIOCONNECTORBOT",
    Botconnectorbot = "BOTCONNECTORBOT",
    Botconnectorintegration = "BOTCONNECTORINTEGRATION",
    Botflow = "BOTFLOW",
    Bridgeaction = "BRIDGEACTION",
    Businessprocessflow = "BUSINESSPROCESSFLOW",
    Commonmoduleflow = "COMMONMODULEFLOW",
    Composerscript = "COMPOSERSCRIPT",
    Contactlist = "CONTACTLIST",
    Conversationcustomattributeschema = "CONVERSATIONCUSTOMATTRIBUTESCHEMA",
    Conversationsummarysetting = "CONVERSATIONSUMMARYSETTING",
    Customersegment = "CUSTOMERSEGMENT",
    Dataaction = "DATAACTION",
    Datatable = "DATATABLE",
    Decisiontable = "DECISIONTABLE",
    Dialogenginebot = "DIALOGENGINEBOT",
    Dialogenginebotversion = "DIALOGENGINEBOTVERSION",
    Dialogflowagent = "DIALOGFLOWAGENT",
    Dialogflowcxagent = "DIALOGFLOWCXAGENT",
    Digitalaudio = "DIGITALAUDIO",
    Digitalbotconnector = "DIGITALBOTCONNECTOR",
    Digitalbotconnectorintegration = "DIGITALBOTCONNECTORINTEGRATION",
    Digitalbotflow = "DIGITALBOTFLOW",
    Division = "DIVISION",
    Emailroute = "EMAILROUTE",
    Emailsendflow = "EMAILSENDFLOW",
    Emergencygroup = "EMERGENCYGROUP",
    File = "FILE",
    Flowaction = "FLOWACTION",
    Flowdatatype = "FLOWDATATYPE",
    Flowmilestone = "FLOWMILESTONE",
    Flowoutcome = "FLOWOUTCOME",
    Grammar = "GRAMMAR",
    Group = "GROUP",
    Guide = "GUIDE",
    Guideversion = "GUIDEVERSION",
    Image = "IMAGE",
    Inboundcallflow = "INBOUNDCALLFLOW",
    Inboundchatflow = "INBOUNDCHATFLOW",
    Inboundemailflow = "INBOUNDEMAILFLOW",
    Inboundshortmessageflow = "INBOUNDSHORTMESSAGEFLOW",
    Inqueuecallflow = "INQUEUECALLFLOW",
    Inqueueemailflow = "INQUEUEEMAILFLOW",
    Inqueueshortmessageflow = "INQUEUESHORTMESSAGEFLOW",
    Ivrconfiguration = "IVRCONFIGURATION",
    Knowledgebase = "KNOWLEDGEBASE",
    Knowledgebasedocument = "KNOWLEDGEBASEDOCUMENT",
    Knowledgesetting = "KNOWLEDGESETTING",
    Language = "LANGUAGE",
    Lexbot = "LEXBOT",
    Lexbotalias = "LEXBOTALIAS",
    Lexv2bot = "LEXV2BOT",
    Lexv2botalias = "LEXV2BOTALIAS",
    Nludomain = "NLUDOMAIN",
    Nuancemixbot = "NUANCEMIXBOT",
    Nuancemixintegration = "NUANCEMIXINTEGRATION",
    Oauthclient = "OAUTHCLIENT",
    Outboundcallflow = "OUTBOUNDCALLFLOW",
    Queue = "QUEUE",
    Recordingpolicy = "RECORDINGPOLICY",
    Response = "RESPONSE",
    Responseasset = "RESPONSEASSET",
    Schedule = "SCHEDULE",
    Schedulegroup = "SCHEDULEGROUP",
    Secureaction = "SECUREACTION",
    Securecallflow = "SECURECALLFLOW",
    Smsphonenumber = "SMSPHONENUMBER",
    Sttengine = "STTENGINE",
    Surveyform = "SURVEYFORM",
    Surveyinviteflow = "SURVEYINVITEFLOW",
    Systemprompt = "SYSTEMPROMPT",
    Ttsengine = "TTSENGINE",
    Ttsvoice = "TTSVOICE",
    User = "USER",
    Userprompt = "USERPROMPT",
    Utilizationlabel = "UTILIZATIONLABEL",
    Video = "VIDEO",
    Voiceflow = "VOICEFLOW",
    Voicemailflow = "VOICEMAILFLOW",
    Voicesurveyflow = "VOICESURVEYFLOW",
    Widget = "WIDGET",
    Workflow = "WORKFLOW",
    Workitemflow = "WORKITEMFLOW",
    Worktype = "WORKTYPE",
});
