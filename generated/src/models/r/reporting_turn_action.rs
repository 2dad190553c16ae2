// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnAction`.
#[non_exhaustive]
pub struct ReportingTurnAction {
    /// `actionId`.
    pub action_id: Option<String>,
    /// `actionName`.
    pub action_name: Option<String>,
    /// `actionNumber`.
    pub action_number: Option<i64>,
    /// `actionType`.
    pub action_type: Option<super::ReportingTurnActionActionType>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`ReportingTurnAction`](super::ReportingTurnAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportingTurnActionActionType {
    /// `AskForAuthenticationAction`
    AskForAuthenticationAction,
    /// `AddFlowMilestoneAction`
    AddFlowMilestoneAction,
    /// `AskForNLUIntentAction`
    AskForNluIntentAction,
    /// `AskForBooleanAction`
    AskForBooleanAction,
    /// `AskForPaymentAction`
    AskForPaymentAction,
    /// `AskForSlotAction`
    AskForSlotAction,
    /// `AskSurveyQuestionAction`
    AskSurveyQuestionAction,
    /// `AskForNLUNextIntentAction`
    AskForNluNextIntentAction,
    /// `AssignCustomerSegmentAction`
    AssignCustomerSegmentAction,
    /// `BotState`
    BotState,
    /// `CallAgenticVirtualAgentAction`
    CallAgenticVirtualAgentAction,
    /// `CallBotFlowAction`
    CallBotFlowAction,
    /// `CallDigitalBotFlowAction`
    CallDigitalBotFlowAction,
    /// `CallTaskAction`
    CallTaskAction,
    /// `CallGuideAction`
    CallGuideAction,
    /// `ClearSlotAction`
    ClearSlotAction,
    /// `ClearUtilizationLabelAction`
    ClearUtilizationLabelAction,
    /// `DisconnectAction`
    DisconnectAction,
    /// `EndTaskAction`
    EndTaskAction,
    /// `ExitBotFlowAction`
    ExitBotFlowAction,
    /// `UpdateVariableAction`
    UpdateVariableAction,
    /// `CommunicateAction`
    CommunicateAction,
    /// `DecisionAction`
    DecisionAction,
    /// `FindEmergencyGroupAction`
    FindEmergencyGroupAction,
    /// `FindGrammarAction`
    FindGrammarAction,
    /// `FindGrammarByIdAction`
    FindGrammarByIdAction,
    /// `FindGroupAction`
    FindGroupAction,
    /// `FindLanguageSkillAction`
    FindLanguageSkillAction,
    /// `FindQueueAction`
    FindQueueAction,
    /// `FindQueueByIdAction`
    FindQueueByIdAction,
    /// `FindScheduleAction`
    FindScheduleAction,
    /// `FindScheduleGroupAction`
    FindScheduleGroupAction,
    /// `FindSkillAction`
    FindSkillAction,
    /// `FindSystemPromptAction`
    FindSystemPromptAction,
    /// `FindUserAction`
    FindUserAction,
    /// `FindUserByIdAction`
    FindUserByIdAction,
    /// `FindUsersByIdAction`
    FindUsersByIdAction,
    /// `FindUserPromptAction`
    FindUserPromptAction,
    /// `FindUtilizationLabelAction`
    FindUtilizationLabelAction,
    /// `FormAction`
    FormAction,
    /// `SwitchAction`
    SwitchAction,
    /// `DataAction`
    DataAction,
    /// `DataTableLookupAction`
    DataTableLookupAction,
    /// `GetExternalContactAction`
    GetExternalContactAction,
    /// `GetExternalOrganizationAction`
    GetExternalOrganizationAction,
    /// `GetAssignedCustomerSegmentsAction`
    GetAssignedCustomerSegmentsAction,
    /// `LoopAction`
    LoopAction,
    /// `ExitLoopAction`
    ExitLoopAction,
    /// `NextLoopAction`
    NextLoopAction,
    /// `LoopUntilAction`
    LoopUntilAction,
    /// `SetActiveIntentAction`
    SetActiveIntentAction,
    /// `SetFlowOutcomeAction`
    SetFlowOutcomeAction,
    /// `InitializeFlowOutcomeAction`
    InitializeFlowOutcomeAction,
    /// `AskForStringAction`
    AskForStringAction,
    /// `SendResponseAction`
    SendResponseAction,
    /// `GetResponseAction`
    GetResponseAction,
    /// `ExtractSecureDataAction`
    ExtractSecureDataAction,
    /// `SecureAction`
    SecureAction,
    /// `TransferTaskAction`
    TransferTaskAction,
    /// `DigitalMenuAction`
    DigitalMenuAction,
    /// `WaitForInputAction`
    WaitForInputAction,
    /// `EvaluateScheduleAction`
    EvaluateScheduleAction,
    /// `EvaluateScheduleGroupAction`
    EvaluateScheduleGroupAction,
    /// `PromoteExternalContactAction`
    PromoteExternalContactAction,
    /// `ShowKnowledgeArticleAction`
    ShowKnowledgeArticleAction,
    /// `SendKnowledgeFeedbackAction`
    SendKnowledgeFeedbackAction,
    /// `SetLocaleAction`
    SetLocaleAction,
    /// `ScreenPopAction`
    ScreenPopAction,
    /// `SetUtilizationLabelAction`
    SetUtilizationLabelAction,
    /// `SetWrapupCodeAction`
    SetWrapupCodeAction,
    /// `TransferPureMatchAction`
    TransferPureMatchAction,
    /// `TransferUserAction`
    TransferUserAction,
    /// `TransferGroupAction`
    TransferGroupAction,
    /// `TransferExternalAction`
    TransferExternalAction,
    /// `GetAttributesAction`
    GetAttributesAction,
    /// `SetAttributesAction`
    SetAttributesAction,
    /// `SendInteractiveApplicationAction`
    SendInteractiveApplicationAction,
    /// `SendRichLinkAction`
    SendRichLinkAction,
    /// `SendDigitalContentAction`
    SendDigitalContentAction,
    /// `AgenticAskForIntentAction`
    AgenticAskForIntentAction,
    /// `AgenticAnythingElseAction`
    AgenticAnythingElseAction,
    /// `CreateConversationAttributeAction`
    CreateConversationAttributeAction,
    /// `GetConversationAttributeAction`
    GetConversationAttributeAction,
    /// `GetConversationAttributesAction`
    GetConversationAttributesAction,
    /// `UpdateConversationAttributeAction`
    UpdateConversationAttributeAction,
    /// `FindDivisionAction`
    FindDivisionAction,
    /// `FindDivisionsAction`
    FindDivisionsAction,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ReportingTurnAction {
    "actionId" Str action_id,
    "actionName" Str action_name,
    "actionNumber" Int action_number,
    "actionType" Enum action_type,
});

rt::open_enum!(ReportingTurnActionActionType {
    AskForAuthenticationAction = "AskForAuthenticationAction",
    AddFlowMilestoneAction = "AddFlowMilestoneAction",
    AskForNluIntentAction = "AskForNLUIntentAction",
    AskForBooleanAction = "AskForBooleanAction",
    AskForPaymentAction = "AskForPaymentAction",
    AskForSlotAction = "AskForSlotAction",
    AskSurveyQuestionAction = "AskSurveyQuestionAction",
    AskForNluNextIntentAction = "AskForNLUNextIntentAction",
    AssignCustomerSegmentAction = "AssignCustomerSegmentAction",
    BotState = "BotState",
    CallAgenticVirtualAgentAction = "CallAgenticVirtualAgentAction",
    CallBotFlowAction = "CallBotFlowAction",
    CallDigitalBotFlowAction = "CallDigitalBotFlowAction",
    CallTaskAction = "CallTaskAction",
    CallGuideAction = "CallGuideAction",
    ClearSlotAction = "ClearSlotAction",
    ClearUtilizationLabelAction = "ClearUtilizationLabelAction",
    DisconnectAction = "DisconnectAction",
    EndTaskAction = "EndTaskAction",
    ExitBotFlowAction = "ExitBotFlowAction",
    UpdateVariableAction = "UpdateVariableAction",
    CommunicateAction = "CommunicateAction",
    DecisionAction = "DecisionAction",
    FindEmergencyGroupAction = "FindEmergencyGroupAction",
    FindGrammarAction = "FindGrammarAction",
    FindGrammarByIdAction = "FindGrammarByIdAction",
    FindGroupAction = "FindGroupAction",
    FindLanguageSkillAction = "FindLanguageSkillAction",
    FindQueueAction = "FindQueueAction",
    FindQueueByIdAction = "FindQueueByIdAction",
    FindScheduleAction = "FindScheduleAction",
    FindScheduleGroupAction = "FindScheduleGroupAction",
    FindSkillAction = "FindSkillAction",
    FindSystemPromptAction = "FindSystemPromptAction",
    FindUserAction = "FindUserAction",
    FindUserByIdAction = "FindUserByIdAction",
    FindUsersByIdAction = "FindUsersByIdAction",
    FindUserPromptAction = "FindUserPromptAction",
    FindUtilizationLabelAction = "FindUtilizationLabelAction",
    FormAction = "FormAction",
    SwitchAction = "SwitchAction",
    DataAction = "DataAction",
    DataTableLookupAction = "DataTableLookupAction",
    GetExternalContactAction = "GetExternalContactAction",
    GetExternalOrganizationAction = "GetExternalOrganizationAction",
    GetAssignedCustomerSegmentsAction = "GetAssignedCustomerSegmentsAction",
    LoopAction = "LoopAction",
    ExitLoopAction = "ExitLoopAction",
    NextLoopAction = "NextLoopAction",
    LoopUntilAction = "LoopUntilAction",
    SetActiveIntentAction = "SetActiveIntentAction",
    SetFlowOutcomeAction = "SetFlowOutcomeAction",
    InitializeFlowOutcomeAction = "InitializeFlowOutcomeAction",
    AskForStringAction = "AskForStringAction",
    SendResponseAction = "SendResponseAction",
    GetResponseAction = "GetResponseAction",
    ExtractSecureDataAction = "ExtractSecureDataAction",
    SecureAction = "SecureAction",
    TransferTaskAction = "TransferTaskAction",
    DigitalMenuAction = "DigitalMenuAction",
    WaitForInputAction = "WaitForInputAction",
    EvaluateScheduleAction = "EvaluateScheduleAction",
    EvaluateScheduleGroupAction = "EvaluateScheduleGroupAction",
    PromoteExternalContactAction = "PromoteExternalContactAction",
    ShowKnowledgeArticleAction = "ShowKnowledgeArticleAction",
    SendKnowledgeFeedbackAction = "SendKnowledgeFeedbackAction",
    SetLocaleAction = "SetLocaleAction",
    ScreenPopAction = "ScreenPopAction",
    SetUtilizationLabelAction = "SetUtilizationLabelAction",
    SetWrapupCodeAction = "SetWrapupCodeAction",
    TransferPureMatchAction = "TransferPureMatchAction",
    TransferUserAction = "TransferUserAction",
    TransferGroupAction = "TransferGroupAction",
    TransferExternalAction = "TransferExternalAction",
    GetAttributesAction = "GetAttributesAction",
    SetAttributesAction = "SetAttributesAction",
    SendInteractiveApplicationAction = "SendInteractiveApplicationAction",
    SendRichLinkAction = "SendRichLinkAction",
    SendDigitalContentAction = "SendDigitalContentAction",
    AgenticAskForIntentAction = "AgenticAskForIntentAction",
    AgenticAnythingElseAction = "AgenticAnythingElseAction",
    CreateConversationAttributeAction = "CreateConversationAttributeAction",
    GetConversationAttributeAction = "GetConversationAttributeAction",
    GetConversationAttributesAction = "GetConversationAttributesAction",
    UpdateConversationAttributeAction = "UpdateConversationAttributeAction",
    FindDivisionAction = "FindDivisionAction",
    FindDivisionsAction = "FindDivisionsAction",
    Unknown = "Unknown",
});
