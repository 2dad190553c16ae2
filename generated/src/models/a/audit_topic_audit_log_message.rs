// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditTopicAuditLogMessage`.
#[non_exhaustive]
pub struct AuditTopicAuditLogMessage {
    /// `action`.
    pub action: Option<super::AuditTopicAuditLogMessageAction>,
    /// `clientId`.
    pub client_id: Option<super::AuditTopicAddressableEntityRef>,
    /// `context`.
    pub context: Option<std::collections::BTreeMap<String, String>>,
    /// `entity`.
    pub entity: Option<super::AuditTopicDomainEntityRef>,
    /// `entityType`.
    pub entity_type: Option<super::AuditTopicAuditLogMessageEntityType>,
    /// `eventTime`.
    pub event_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `level`.
    pub level: Option<String>,
    /// `message`.
    pub message: Option<super::AuditTopicMessageInfo>,
    /// `propertyChanges`.
    pub property_changes: Option<Vec<super::AuditTopicPropertyChange>>,
    /// `remoteIp`.
    pub remote_ip: Option<Vec<String>>,
    /// `serviceName`.
    pub service_name: Option<super::AuditTopicAuditLogMessageServiceName>,
    /// `userDisplay`.
    pub user_display: Option<String>,
    /// `userHomeOrgId`.
    pub user_home_org_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `username`.
    pub username: Option<super::AuditTopicDomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `action` in [`AuditTopicAuditLogMessage`](super::AuditTopicAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditTopicAuditLogMessageAction {
    /// `View`
    View,
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    /// `Move`
    Move,
    /// `Copy`
    Copy,
    /// `Download`
    Download,
    /// `ShareAdd`
    ShareAdd,
    /// `ShareRemove`
    ShareRemove,
    /// `Fax`
    Fax,
    /// `Convert`
    Convert,
    /// `Receive`
    Receive,
    /// `VersionCreate`
    VersionCreate,
    /// `TagAdd`
    TagAdd,
    /// `TagRemove`
    TagRemove,
    /// `TagUpdate`
    TagUpdate,
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    /// `MemberAdd`
    MemberAdd,
    /// `MemberUpdate`
    MemberUpdate,
    /// `MemberRemove`
    MemberRemove,
    /// `Authenticate`
    Authenticate,
    /// `AuthenticationFailed`
    AuthenticationFailed,
    /// `SingleLogout`
    SingleLogout,
    /// `SingleLogoutFailed`
    SingleLogoutFailed,
    /// `Authorize`
    Authorize,
    /// `Deauthorize`
    Deauthorize,
    /// `AuthorizationChanged`
    AuthorizationChanged,
    /// `ChangePassword`
    ChangePassword,
    /// `Revoke`
    Revoke,
    /// `LicenseUpdate`
    LicenseUpdate,
    /// `Checkin`
    Checkin,
    /// `Checkout`
    Checkout,
    /// `Deactivate`
    Deactivate,
    /// `Debug`
    Debug,
    /// `Publish`
    Publish,
    /// `Revert`
    Revert,
    /// `Save`
    Save,
    /// `Transcode`
    Transcode,
    /// `Upload`
    Upload,
    /// `WrapupCodeAdd`
    WrapupCodeAdd,
    /// `WrapupCodeRemove`
    WrapupCodeRemove,
    /// `Read`
    Read,
    /// `Execute`
    Execute,
    /// `Abandon`
    Abandon,
    /// `Archive`
    Archive,
    /// `Export`
    Export,
    /// `RestoreRequest`
    RestoreRequest,
    /// `RestoreComplete`
    RestoreComplete,
    /// `UpdateRetention`
    UpdateRetention,
    /// `ApplyProtection`
    ApplyProtection,
    /// `RevokeProtection`
    RevokeProtection,
    /// `Start`
    Start,
    /// `Stop`
    Stop,
    /// `Rotate`
    Rotate,
    /// `DeleteAll`
    DeleteAll,
    /// `Reassign`
    Reassign,
    /// `Unarchive`
    Unarchive,
    /// `Activate`
    Activate,
    /// `Assign`
    Assign,
    /// `Unassign`
    Unassign,
    /// `Reset`
    Reset,
    /// `Reschedule`
    Reschedule,
    /// `Complete`
    Complete,
    /// `Cancel`
    Cancel,
    /// `Unpublish`
    Unpublish,
    /// `Purge`
    Purge,
    /// `Processed`
    Processed,
    /// `Enable`
    Enable,
    /// `Disable`
    Disable,
    /// `Recycle`
    Recycle,
    /// `Append`
    Append,
    /// `ContactsUpdated`
    ContactsUpdated,
    /// `ContactsDeleted`
    ContactsDeleted,
    /// `Restore`
    Restore,
    /// `Block`
    Block,
    /// `Unblock`
    Unblock,
    /// `Open`
    Open,
    /// `Approved`
    Approved,
    /// `Rejected`
    Rejected,
    /// `Rollback`
    Rollback,
    /// `ImplementingChange`
    ImplementingChange,
    /// `ChangeImplemented`
    ChangeImplemented,
    /// `ImplementingRollback`
    ImplementingRollback,
    /// `RollbackImplemented`
    RollbackImplemented,
    /// `InReview`
    InReview,
    /// `Active`
    Active,
    /// `Deleted`
    Deleted,
    /// `Write`
    Write,
    /// `Replace`
    Replace,
    /// `UpdateInService`
    UpdateInService,
    /// `UpdateOutOfService`
    UpdateOutOfService,
    /// `Cycle`
    Cycle,
    /// `Scale`
    Scale,
    /// `AsgInservice`
    AsgInservice,
    /// `AwsOutofservice`
    AwsOutofservice,
    /// `AsgTerminate`
    AsgTerminate,
    /// `Detach`
    Detach,
    /// `Terminate`
    Terminate,
    /// `BlockUpgrade`
    BlockUpgrade,
    /// `UnblockUpgrade`
    UnblockUpgrade,
    /// `AsgSwapInstanceType`
    AsgSwapInstanceType,
    /// `RecreateAsg`
    RecreateAsg,
    /// `DeleteUnconfiguredEdge`
    DeleteUnconfiguredEdge,
    /// `GetAsgList`
    GetAsgList,
    /// `GetAsg`
    GetAsg,
    /// `UpgradeOrganizationSite`
    UpgradeOrganizationSite,
    /// `UpdateAwsConfig`
    UpdateAwsConfig,
    /// `GetAwsConfig`
    GetAwsConfig,
    /// `DeleteGhostEdgeRecord`
    DeleteGhostEdgeRecord,
    /// `UpgradeCleanup`
    UpgradeCleanup,
    /// `IpAllowlistClear`
    IpAllowlistClear,
    /// `AddPairingRole`
    AddPairingRole,
    /// `Verify`
    Verify,
    /// `RestoreDeleted`
    RestoreDeleted,
    /// `RestoreAll`
    RestoreAll,
    /// `Approve`
    Approve,
    /// `Reject`
    Reject,
    /// `Reverse`
    Reverse,
    /// `Send`
    Send,
    /// `BulkDelete`
    BulkDelete,
    /// `HardDelete`
    HardDelete,
    /// `SoftDelete`
    SoftDelete,
    /// `Submit`
    Submit,
    /// `EnableCapture`
    EnableCapture,
    /// `DownloadCapture`
    DownloadCapture,
    /// `Succeeded`
    Succeeded,
    /// `Failed`
    Failed,
    /// `Initiate`
    Initiate,
    /// `ReverseManually`
    ReverseManually,
    /// `Calculate`
    Calculate,
    /// `GetAllResults`
    GetAllResults,
    /// `GetAllResultsDownload`
    GetAllResultsDownload,
    /// `GetChartResults`
    GetChartResults,
    /// `GetChartResultsDownload`
    GetChartResultsDownload,
    /// `Provisioned`
    Provisioned,
    /// `UpdateAborted`
    UpdateAborted,
    /// `Edit`
    Edit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `entityType` in [`AuditTopicAuditLogMessage`](super::AuditTopicAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditTopicAuditLogMessageEntityType {
    /// `Feedback`
    Feedback,
    /// `Document`
    Document,
    /// `Workspace`
    Workspace,
    /// `Tag`
    Tag,
    /// `UserSamlAuthentication`
    UserSamlAuthentication,
    /// `AccessToken`
    AccessToken,
    /// `OAuthClientAuthorization`
    OAuthClientAuthorization,
    /// `AuthOrganization`
    AuthOrganization,
    /// `OAuthClient`
    OAuthClient,
    /// `AuthUser`
    AuthUser,
    /// `OrganizationAuthorizationTrust`
    OrganizationAuthorizationTrust,
    /// `OrganizationAuthorizationUserTrust`
    OrganizationAuthorizationUserTrust,
    /// `MFAVerifier`
    MfaVerifier,
    /// `IdentityProvider`
    IdentityProvider,
    /// `RulesOfBehavior`
    RulesOfBehavior,
    /// `Role`
    Role,
    /// `RoleSettings`
    RoleSettings,
    /// `Policy`
    Policy,
    /// `VoicemailUserPolicy`
    VoicemailUserPolicy,
    /// `UserPresence`
    UserPresence,
    /// `DependencyTrackingBuild`
    DependencyTrackingBuild,
    /// `Flow`
    Flow,
    /// `Prompt`
    Prompt,
    /// `PromptResource`
    PromptResource,
    /// `FlowOutcome`
    FlowOutcome,
    /// `FlowMilestone`
    FlowMilestone,
    /// `Grammar`
    Grammar,
    /// `GrammarLanguage`
    GrammarLanguage,
    /// `AgentRoutingInfo`
    AgentRoutingInfo,
    /// `Queue`
    Queue,
    /// `WrapupCode`
    WrapupCode,
    /// `MaxOrgRoutingUtilizationCapacity`
    MaxOrgRoutingUtilizationCapacity,
    /// `ConversationAttributes`
    ConversationAttributes,
    /// `RoutingUtilizationTag`
    RoutingUtilizationTag,
    /// `Evaluation`
    Evaluation,
    /// `Calibration`
    Calibration,
    /// `Survey`
    Survey,
    /// `AgentScoringRule`
    AgentScoringRule,
    /// `EvaluationForm`
    EvaluationForm,
    /// `SurveyForm`
    SurveyForm,
    /// `Recording`
    Recording,
    /// `ScreenRecording`
    ScreenRecording,
    /// `SnippetRecording`
    SnippetRecording,
    /// `BulkActions`
    BulkActions,
    /// `OrphanedRecording`
    OrphanedRecording,
    /// `RecordingAnnotation`
    RecordingAnnotation,
    /// `RecordingSettings`
    RecordingSettings,
    /// `SnippetRecordingSettings`
    SnippetRecordingSettings,
    /// `ScreenMonitoring`
    ScreenMonitoring,
    /// `RecordingKey`
    RecordingKey,
    /// `RecordingKeyConfig`
    RecordingKeyConfig,
    /// `Topic`
    Topic,
    /// `Program`
    Program,
    /// `Category`
    Category,
    /// `SentimentFeedback`
    SentimentFeedback,
    /// `DictionaryFeedback`
    DictionaryFeedback,
    /// `InteractionReprocessingJob`
    InteractionReprocessingJob,
    /// `Segment`
    Segment,
    /// `Outcome`
    Outcome,
    /// `ActionMap`
    ActionMap,
    /// `ActionTemplate`
    ActionTemplate,
    /// `ClickstreamSettings`
    ClickstreamSettings,
    /// `EventType`
    EventType,
    /// `SessionType`
    SessionType,
    /// `KnowledgeBase`
    KnowledgeBase,
    /// `KnowledgeCategory`
    KnowledgeCategory,
    /// `KnowledgeContext`
    KnowledgeContext,
    /// `KnowledgeContextValue`
    KnowledgeContextValue,
    /// `KnowledgeDocument`
    KnowledgeDocument,
    /// `KnowledgeDocumentVariation`
    KnowledgeDocumentVariation,
    /// `KnowledgeLabel`
    KnowledgeLabel,
    /// `KnowledgeTraining`
    KnowledgeTraining,
    /// `KnowledgeSearchFeedback`
    KnowledgeSearchFeedback,
    /// `KnowledgeBaseSource`
    KnowledgeBaseSource,
    /// `KnowledgeFabricSource`
    KnowledgeFabricSource,
    /// `TranscriptionSettings`
    TranscriptionSettings,
    /// `SpeechTextAnalyticsSettings`
    SpeechTextAnalyticsSettings,
    /// `Appointment`
    Appointment,
    /// `Annotation`
    Annotation,
    /// `Organization`
    Organization,
    /// `Module`
    Module,
    /// `Rule`
    Rule,
    /// `Assignment`
    Assignment,
    /// `Contest`
    Contest,
    /// `Recognition`
    Recognition,
    /// `ActivityCode`
    ActivityCode,
    /// `ActivityPlan`
    ActivityPlan,
    /// `ActivityPlanOccurrence`
    ActivityPlanOccurrence,
    /// `ActivityPlanOccurrenceSession`
    ActivityPlanOccurrenceSession,
    /// `ActivityPlanOccurrenceSessionUser`
    ActivityPlanOccurrenceSessionUser,
    /// `AdherenceAdjustment`
    AdherenceAdjustment,
    /// `AdherenceAdjustmentReasonCode`
    AdherenceAdjustmentReasonCode,
    /// `AdherenceExplanation`
    AdherenceExplanation,
    /// `AgentSchedulingPreferences`
    AgentSchedulingPreferences,
    /// `AlternativeShift`
    AlternativeShift,
    /// `BusinessUnit`
    BusinessUnit,
    /// `Forecast`
    Forecast,
    /// `ManagementUnit`
    ManagementUnit,
    /// `PlanningGroup`
    PlanningGroup,
    /// `Schedule`
    Schedule,
    /// `ServiceGoalTemplate`
    ServiceGoalTemplate,
    /// `ShiftTrade`
    ShiftTrade,
    /// `SelfSchedule`
    SelfSchedule,
    /// `TimeOffLimit`
    TimeOffLimit,
    /// `TimeOffPlan`
    TimeOffPlan,
    /// `TimeOffRequest`
    TimeOffRequest,
    /// `WorkPlan`
    WorkPlan,
    /// `WorkPlanBid`
    WorkPlanBid,
    /// `WorkPlanBidGroup`
    WorkPlanBidGroup,
    /// `WorkPlanRotation`
    WorkPlanRotation,
    /// `HistoricalData`
    HistoricalData,
    /// `StaffingGroup`
    StaffingGroup,
    /// `CapacityPlan`
    CapacityPlan,
    /// `ScheduleSetBid`
    ScheduleSetBid,
    /// `ScheduleSetBidGroup`
    ScheduleSetBidGroup,
    /// `Opportunity`
    Opportunity,
    /// `DecisionMetrics`
    DecisionMetrics,
    /// `Trigger`
    Trigger,
    /// `Response`
    Response,
    /// `ResponseLibrary`
    ResponseLibrary,
    /// `ResponseAsset`
    ResponseAsset,
    /// `SkillGroup`
    SkillGroup,
    /// `DirectoryGroup`
    DirectoryGroup,
    /// `Team`
    Team,
    /// `SkillGroupDefinition`
    SkillGroupDefinition,
    /// `Edge`
    Edge,
    /// `EdgeGroup`
    EdgeGroup,
    /// `VoicemailPolicy`
    VoicemailPolicy,
    /// `RoutingTranscriptionSettings`
    RoutingTranscriptionSettings,
    /// `Trunk`
    Trunk,
    /// `TrunkBase`
    TrunkBase,
    /// `ScheduleGroup`
    ScheduleGroup,
    /// `EmergencyGroup`
    EmergencyGroup,
    /// `IVR`
    Ivr,
    /// `AlertablePresencesOverrides`
    AlertablePresencesOverrides,
    /// `CallerIdGroup`
    CallerIdGroup,
    /// `DID`
    Did,
    /// `DIDPool`
    DidPool,
    /// `Extension`
    Extension,
    /// `ExtensionPool`
    ExtensionPool,
    /// `Phone`
    Phone,
    /// `PhoneBase`
    PhoneBase,
    /// `Line`
    Line,
    /// `LineBase`
    LineBase,
    /// `OutboundRoute`
    OutboundRoute,
    /// `NumberPlan`
    NumberPlan,
    /// `Site`
    Site,
    /// `AttemptLimits`
    AttemptLimits,
    /// `CallableTimeSet`
    CallableTimeSet,
    /// `Campaign`
    Campaign,
    /// `CampaignRule`
    CampaignRule,
    /// `CampaignSchedule`
    CampaignSchedule,
    /// `Sequence`
    Sequence,
    /// `SequenceSchedule`
    SequenceSchedule,
    /// `ContactList`
    ContactList,
    /// `ContactListFilter`
    ContactListFilter,
    /// `ContactListTemplate`
    ContactListTemplate,
    /// `DigitalRuleSet`
    DigitalRuleSet,
    /// `DNCList`
    DncList,
    /// `FileSpecificationTemplate`
    FileSpecificationTemplate,
    /// `ImportTemplate`
    ImportTemplate,
    /// `OrganizationSettings`
    OrganizationSettings,
    /// `CallAnalysisResponseSet`
    CallAnalysisResponseSet,
    /// `RuleSet`
    RuleSet,
    /// `WrapUpCodeMapping`
    WrapUpCodeMapping,
    /// `MessagingCampaign`
    MessagingCampaign,
    /// `MessagingCampaignSchedule`
    MessagingCampaignSchedule,
    /// `EmailCampaignSchedule`
    EmailCampaignSchedule,
    /// `WhatsAppCampaignSchedule`
    WhatsAppCampaignSchedule,
    /// `Predictor`
    Predictor,
    /// `KpiSpecification`
    KpiSpecification,
    /// `Metric`
    Metric,
    /// `Status`
    Status,
    /// `Profile`
    Profile,
    /// `ProfileMembers`
    ProfileMembers,
    /// `Action`
    Action,
    /// `ActionDraft`
    ActionDraft,
    /// `Integration`
    Integration,
    /// `Webhook`
    Webhook,
    /// `DashboardSettings`
    DashboardSettings,
    /// `InsightSettings`
    InsightSettings,
    /// `AnalyticsReportingSettings`
    AnalyticsReportingSettings,
    /// `CustomCalculations`
    CustomCalculations,
    /// `SavedViews`
    SavedViews,
    /// `AnalyticsLakehouseSettings`
    AnalyticsLakehouseSettings,
    /// `Users`
    Users,
    /// `Analyses`
    Analyses,
    /// `Dashboard`
    Dashboard,
    /// `ScheduledExports`
    ScheduledExports,
    /// `Exports`
    Exports,
    /// `ExportPdfTemplates`
    ExportPdfTemplates,
    /// `ChangeRequest`
    ChangeRequest,
    /// `Migration`
    Migration,
    /// `Suspension`
    Suspension,
    /// `ExternalMetricsDefinition`
    ExternalMetricsDefinition,
    /// `ExternalMetricsData`
    ExternalMetricsData,
    /// `Schema`
    Schema,
    /// `Row`
    Row,
    /// `Bulk`
    Bulk,
    /// `SupportedContent`
    SupportedContent,
    /// `ConversationPhoneNumber`
    ConversationPhoneNumber,
    /// `ConversationRecipient`
    ConversationRecipient,
    /// `ConversationAccount`
    ConversationAccount,
    /// `ConversationDefaultSupportedContent`
    ConversationDefaultSupportedContent,
    /// `ConversationThreadingWindow`
    ConversationThreadingWindow,
    /// `Deployment`
    Deployment,
    /// `Configuration`
    Configuration,
    /// `ConfigurationVersion`
    ConfigurationVersion,
    /// `EdgePreferences`
    EdgePreferences,
    /// `EdgeTraceLevel`
    EdgeTraceLevel,
    /// `OrganizationIntegrationsAccess`
    OrganizationIntegrationsAccess,
    /// `SupportFile`
    SupportFile,
    /// `EdgeLogZip`
    EdgeLogZip,
    /// `Pcaps`
    Pcaps,
    /// `MediaDiagnosticsTraceFile`
    MediaDiagnosticsTraceFile,
    /// `EdgePcaps`
    EdgePcaps,
    /// `EdgeLog`
    EdgeLog,
    /// `OrganizationLink`
    OrganizationLink,
    /// `NumberRouting`
    NumberRouting,
    /// `OrganizationFeature`
    OrganizationFeature,
    /// `Product`
    Product,
    /// `User`
    User,
    /// `Location`
    Location,
    /// `Conversation`
    Conversation,
    /// `OrganizationSuspension`
    OrganizationSuspension,
    /// `OperationalEvent`
    OperationalEvent,
    /// `Sender`
    Sender,
    /// `GcvByocBlock`
    GcvByocBlock,
    /// `AllowAndBlockNumber`
    AllowAndBlockNumber,
    /// `Participant`
    Participant,
    /// `ContactSchema`
    ContactSchema,
    /// `ExternalOrganizationSchema`
    ExternalOrganizationSchema,
    /// `Workbin`
    Workbin,
    /// `Worktype`
    Worktype,
    /// `BulkJob`
    BulkJob,
    /// `Credential`
    Credential,
    /// `NumberOrder`
    NumberOrder,
    /// `BulkDisconnectRequest`
    BulkDisconnectRequest,
    /// `EnterpriseAgreement`
    EnterpriseAgreement,
    /// `VendorListing`
    VendorListing,
    /// `GdprRequest`
    GdprRequest,
    /// `DsarRequest`
    DsarRequest,
    /// `ExportRequest`
    ExportRequest,
    /// `DefaultPanelSettings`
    DefaultPanelSettings,
    /// `InboundDomain`
    InboundDomain,
    /// `OutboundDomain`
    OutboundDomain,
    /// `InboundRoute`
    InboundRoute,
    /// `EmailSetting`
    EmailSetting,
    /// `OrganizationLimits`
    OrganizationLimits,
    /// `RoutingSkill`
    RoutingSkill,
    /// `RoutingLanguage`
    RoutingLanguage,
    /// `ComposerPage`
    ComposerPage,
    /// `ComposerPublishedScript`
    ComposerPublishedScript,
    /// `ComposerScript`
    ComposerScript,
    /// `ComposerTemplate`
    ComposerTemplate,
    /// `IntentMiner`
    IntentMiner,
    /// `TopicMiner`
    TopicMiner,
    /// `SoftSuspension`
    SoftSuspension,
    /// `JourneyView`
    JourneyView,
    /// `CustomEntity`
    CustomEntity,
    /// `DirectoryFeature`
    DirectoryFeature,
    /// `RuleCategory`
    RuleCategory,
    /// `DecisionTable`
    DecisionTable,
    /// `DecisionTableVersion`
    DecisionTableVersion,
    /// `DecisionTableSnapshot`
    DecisionTableSnapshot,
    /// `DecisionTableRow`
    DecisionTableRow,
    /// `DecisionTableImportJob`
    DecisionTableImportJob,
    /// `DecisionTableExportJob`
    DecisionTableExportJob,
    /// `EscalationRule`
    EscalationRule,
    /// `Rules`
    Rules,
    /// `Contact`
    Contact,
    /// `Note`
    Note,
    /// `Relationship`
    Relationship,
    /// `ExternalOrg`
    ExternalOrg,
    /// `SocialMediaMessage`
    SocialMediaMessage,
    /// `Assistant`
    Assistant,
    /// `AssistantQueue`
    AssistantQueue,
    /// `QueueAnomaly`
    QueueAnomaly,
    /// `MonitoredQueue`
    MonitoredQueue,
    /// `AnomalyDetectionSettings`
    AnomalyDetectionSettings,
    /// `ConversationAccessAttributes`
    ConversationAccessAttributes,
    /// `Settings`
    Settings,
    /// `Agent`
    Agent,
    /// `GraphSettings`
    GraphSettings,
    /// `RefinementConfiguration`
    RefinementConfiguration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `serviceName` in [`AuditTopicAuditLogMessage`](super::AuditTopicAuditLogMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditTopicAuditLogMessageServiceName {
    /// `LanguageUnderstanding`
    LanguageUnderstanding,
    /// `ContentManagement`
    ContentManagement,
    /// `PeoplePermissions`
    PeoplePermissions,
    /// `Presence`
    Presence,
    /// `Architect`
    Architect,
    /// `ContactCenter`
    ContactCenter,
    /// `Quality`
    Quality,
    /// `SpeechAndTextAnalytics`
    SpeechAndTextAnalytics,
    /// `PredictiveEngagement`
    PredictiveEngagement,
    /// `Knowledge`
    Knowledge,
    /// `Coaching`
    Coaching,
    /// `Learning`
    Learning,
    /// `UsersRules`
    UsersRules,
    /// `Gamification`
    Gamification,
    /// `EmployeeEngagement`
    EmployeeEngagement,
    /// `WorkforceManagement`
    WorkforceManagement,
    /// `Triggers`
    Triggers,
    /// `ProcessAutomation`
    ProcessAutomation,
    /// `ResponseManagement`
    ResponseManagement,
    /// `Groups`
    Groups,
    /// `Telephony`
    Telephony,
    /// `Outbound`
    Outbound,
    /// `Routing`
    Routing,
    /// `Integrations`
    Integrations,
    /// `Webhooks`
    Webhooks,
    /// `AnalyticsReporting`
    AnalyticsReporting,
    /// `EmbeddedAnalytics`
    EmbeddedAnalytics,
    /// `Limits`
    Limits,
    /// `EmployeePerformance`
    EmployeePerformance,
    /// `Datatables`
    Datatables,
    /// `Messaging`
    Messaging,
    /// `WebDeployments`
    WebDeployments,
    /// `Supportability`
    Supportability,
    /// `Callback`
    Callback,
    /// `Directory`
    Directory,
    /// `Locations`
    Locations,
    /// `ExternalContacts`
    ExternalContacts,
    /// `TaskManagement`
    TaskManagement,
    /// `SCIM`
    Scim,
    /// `NumberPurchasing`
    NumberPurchasing,
    /// `Marketplace`
    Marketplace,
    /// `LogCapture`
    LogCapture,
    /// `GDPR`
    Gdpr,
    /// `DSAR`
    Dsar,
    /// `ExternalContactsExport`
    ExternalContactsExport,
    /// `AgentConfig`
    AgentConfig,
    /// `Emails`
    Emails,
    /// `Scripter`
    Scripter,
    /// `Billing`
    Billing,
    /// `JourneyAnalytics`
    JourneyAnalytics,
    /// `NerService`
    NerService,
    /// `Onboarding`
    Onboarding,
    /// `SocialListening`
    SocialListening,
    /// `BusinessRules`
    BusinessRules,
    /// `SocialEscalationRules`
    SocialEscalationRules,
    /// `Alerting`
    Alerting,
    /// `Assistants`
    Assistants,
    /// `AnomalyDetection`
    AnomalyDetection,
    /// `Conversations`
    Conversations,
    /// `GenesysCloudCopilot`
    GenesysCloudCopilot,
    /// `ConversationRefinement`
    ConversationRefinement,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuditTopicAuditLogMessage {
    "action" Enum action,
    "clientId" Any client_id,
    "context" Any context,
    "entity" Any entity,
    "entityType" Enum entity_type,
    "eventTime" DateTime event_time,
    "id" Str id,
    "level" Str level,
    "message" Any message,
    "propertyChanges" Any property_changes,
    "remoteIp" Texts remote_ip,
    "serviceName" Enum service_name,
    "userDisplay" Str user_display,
    "userHomeOrgId" Str user_home_org_id,
    "userId" Str user_id,
    "username" Any username,
});

rt::open_enum!(AuditTopicAuditLogMessageAction {
    View = "View",
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
    Move = "Move",
    Copy = "Copy",
    Download = "Download",
    ShareAdd = "ShareAdd",
    ShareRemove = "ShareRemove",
    Fax = "Fax",
    Convert = "Convert",
    Receive = "Receive",
    VersionCreate = "VersionCreate",
    TagAdd = "TagAdd",
    TagRemove = "TagRemove",
    TagUpdate = "TagUpdate",
    Add = "Add",
    Remove = "Remove",
    MemberAdd = "MemberAdd",
    MemberUpdate = "MemberUpdate",
    MemberRemove = "MemberRemove",
    Authenticate = "Authenticate",
    AuthenticationFailed = "AuthenticationFailed",
    SingleLogout = "SingleLogout",
    SingleLogoutFailed = "SingleLogoutFailed",
    Authorize = "Authorize",
    Deauthorize = "Deauthorize",
    AuthorizationChanged = "AuthorizationChanged",
    ChangePassword = "ChangePassword",
    Revoke = "Revoke",
    LicenseUpdate = "LicenseUpdate",
    Checkin = "Checkin",
    Checkout = "Checkout",
    Deactivate = "Deactivate",
    Debug = "Debug",
    Publish = "Publish",
    Revert = "Revert",
    Save = "Save",
    Transcode = "Transcode",
    Upload = "Upload",
    WrapupCodeAdd = "WrapupCodeAdd",
    WrapupCodeRemove = "WrapupCodeRemove",
    Read = "Read",
    Execute = "Execute",
    Abandon = "Abandon",
    Archive = "Archive",
    Export = "Export",
    RestoreRequest = "RestoreRequest",
    RestoreComplete = "RestoreComplete",
    UpdateRetention = "UpdateRetention",
    ApplyProtection = "ApplyProtection",
    RevokeProtection = "RevokeProtection",
    Start = "Start",
    Stop = "Stop",
    Rotate = "Rotate",
    DeleteAll = "DeleteAll",
    Reassign = "Reassign",
    Unarchive = "Unarchive",
    Activate = "Activate",
    Assign = "Assign",
    Unassign = "Unassign",
    Reset = "Reset",
    Reschedule = "Reschedule",
    Complete = "Complete",
    Cancel = "Cancel",
    Unpublish = "Unpublish",
    Purge = "Purge",
    Processed = "Processed",
    Enable = "Enable",
    Disable = "Disable",
    Recycle = "Recycle",
    Append = "Append",
    ContactsUpdated = "ContactsUpdated",
    ContactsDeleted = "ContactsDeleted",
    Restore = "Restore",
    Block = "Block",
    Unblock = "Unblock",
    Open = "Open",
    Approved = "Approved",
    Rejected = "Rejected",
    Rollback = "Rollback",
    ImplementingChange = "ImplementingChange",
    ChangeImplemented = "ChangeImplemented",
    ImplementingRollback = "ImplementingRollback",
    RollbackImplemented = "RollbackImplemented",
    InReview = "InReview",
    Active = "Active",
    Deleted = "Deleted",
    Write = "Write",
    Replace = "Replace",
    UpdateInService = "UpdateInService",
    UpdateOutOfService = "UpdateOutOfService",
    Cycle = "Cycle",
    Scale = "Scale",
    AsgInservice = "AsgInservice",
    AwsOutofservice = "AwsOutofservice",
    AsgTerminate = "AsgTerminate",
    Detach = "Detach",
    Terminate = "Terminate",
    BlockUpgrade = "BlockUpgrade",
    UnblockUpgrade = "UnblockUpgrade",
    AsgSwapInstanceType = "AsgSwapInstanceType",
    RecreateAsg = "RecreateAsg",
    DeleteUnconfiguredEdge = "DeleteUnconfiguredEdge",
    GetAsgList = "GetAsgList",
    GetAsg = "GetAsg",
    UpgradeOrganizationSite = "UpgradeOrganizationSite",
    UpdateAwsConfig = "UpdateAwsConfig",
    GetAwsConfig = "GetAwsConfig",
    DeleteGhostEdgeRecord = "DeleteGhostEdgeRecord",
    UpgradeCleanup = "UpgradeCleanup",
    IpAllowlistClear = "IpAllowlistClear",
    AddPairingRole = "AddPairingRole",
    Verify = "Verify",
    RestoreDeleted = "RestoreDeleted",
    RestoreAll = "RestoreAll",
    Approve = "Approve",
    Reject = "Reject",
    Reverse = "Reverse",
    Send = "Send",
    BulkDelete = "BulkDelete",
    HardDelete = "HardDelete",
    SoftDelete = "SoftDelete",
    Submit = "Submit",
    EnableCapture = "EnableCapture",
    DownloadCapture = "DownloadCapture",
    Succeeded = "Succeeded",
    Failed = "Failed",
    Initiate = "Initiate",
    ReverseManually = "ReverseManually",
    Calculate = "Calculate",
    GetAllResults = "GetAllResults",
    GetAllResultsDownload = "GetAllResultsDownload",
    GetChartResults = "GetChartResults",
    GetChartResultsDownload = "GetChartResultsDownload",
    Provisioned = "Provisioned",
    UpdateAborted = "UpdateAborted",
    Edit = "Edit",
});

rt::open_enum!(AuditTopicAuditLogMessageEntityType {
    Feedback = "Feedback",
    Document = "Document",
    Workspace = "Workspace",
    Tag = "Tag",
    UserSamlAuthentication = "UserSamlAuthentication",
    AccessToken = "AccessToken",
    OAuthClientAuthorization = "OAuthClientAuthorization",
    AuthOrganization = "AuthOrganization",
    OAuthClient = "OAuthClient",
    AuthUser = "AuthUser",
    OrganizationAuthorizationTrust = "OrganizationAuthorizationTrust",
    OrganizationAuthorizationUserTrust = "OrganizationAuthorizationUserTrust",
    MfaVerifier = "MFAVerifier",
    IdentityProvider = "IdentityProvider",
    RulesOfBehavior = "RulesOfBehavior",
    Role = "Role",
    RoleSettings = "RoleSettings",
    Policy = "Policy",
    VoicemailUserPolicy = "VoicemailUserPolicy",
    UserPresence = "UserPresence",
    DependencyTrackingBuild = "DependencyTrackingBuild",
    Flow = "Flow",
    Prompt = "Prompt",
    PromptResource = "PromptResource",
    FlowOutcome = "FlowOutcome",
    FlowMilestone = "FlowMilestone",
    Grammar = "Grammar",
    GrammarLanguage = "GrammarLanguage",
    AgentRoutingInfo = "AgentRoutingInfo",
    Queue = "Queue",
    WrapupCode = "WrapupCode",
    MaxOrgRoutingUtilizationCapacity = "MaxOrgRoutingUtilizationCapacity",
    ConversationAttributes = "ConversationAttributes",
    RoutingUtilizationTag = "RoutingUtilizationTag",
    Evaluation = "Evaluation",
    Calibration = "Calibration",
    Survey = "Survey",
    AgentScoringRule = "AgentScoringRule",
    EvaluationForm = "EvaluationForm",
    SurveyForm = "SurveyForm",
    Recording = "Recording",
    ScreenRecording = "ScreenRecording",
    SnippetRecording = "SnippetRecording",
    BulkActions = "BulkActions",
    OrphanedRecording = "OrphanedRecording",
    RecordingAnnotation = "RecordingAnnotation",
    RecordingSettings = "RecordingSettings",
    SnippetRecordingSettings = "SnippetRecordingSettings",
    ScreenMonitoring = "ScreenMonitoring",
    RecordingKey = "RecordingKey",
    RecordingKeyConfig = "RecordingKeyConfig",
    Topic = "Topic",
    Program = "Program",
    Category = "Category",
    SentimentFeedback = "SentimentFeedback",
    DictionaryFeedback = "DictionaryFeedback",
    InteractionReprocessingJob = "InteractionReprocessingJob",
    Segment = "Segment",
    Outcome = "Outcome",
    ActionMap = "ActionMap",
    ActionTemplate = "ActionTemplate",
    ClickstreamSettings = "ClickstreamSettings",
    EventType = "EventType",
    SessionType = "SessionType",
    KnowledgeBase = "KnowledgeBase",
    KnowledgeCategory = "KnowledgeCategory",
    KnowledgeContext = "KnowledgeContext",
    KnowledgeContextValue = "KnowledgeContextValue",
    KnowledgeDocument = "KnowledgeDocument",
    KnowledgeDocumentVariation = "KnowledgeDocumentVariation",
    KnowledgeLabel = "KnowledgeLabel",
    KnowledgeTraining = "KnowledgeTraining",
    KnowledgeSearchFeedback = "KnowledgeSearchFeedback",
    KnowledgeBaseSource = "KnowledgeBaseSource",
    KnowledgeFabricSource = "KnowledgeFabricSource",
    TranscriptionSettings = "TranscriptionSettings",
    SpeechTextAnalyticsSettings = "SpeechTextAnalyticsSettings",
    Appointment = "Appointment",
    Annotation = "Annotation",
    Organization = "Organization",
    Module = "Module",
    Rule = "Rule",
    Assignment = "Assignment",
    Contest = "Contest",
    Recognition = "Recognition",
    ActivityCode = "ActivityCode",
    ActivityPlan = "ActivityPlan",
    ActivityPlanOccurrence = "ActivityPlanOccurrence",
    ActivityPlanOccurrenceSession = "ActivityPlanOccurrenceSession",
    ActivityPlanOccurrenceSessionUser = "ActivityPlanOccurrenceSessionUser",
    AdherenceAdjustment = "AdherenceAdjustment",
    AdherenceAdjustmentReasonCode = "AdherenceAdjustmentReasonCode",
    AdherenceExplanation = "AdherenceExplanation",
    AgentSchedulingPreferences = "AgentSchedulingPreferences",
    AlternativeShift = "AlternativeShift",
    BusinessUnit = "BusinessUnit",
    Forecast = "Forecast",
    ManagementUnit = "ManagementUnit",
    PlanningGroup = "PlanningGroup",
    Schedule = "Schedule",
    ServiceGoalTemplate = "ServiceGoalTemplate",
    ShiftTrade = "ShiftTrade",
    SelfSchedule = "SelfSchedule",
    TimeOffLimit = "TimeOffLimit",
    TimeOffPlan = "TimeOffPlan",
    TimeOffRequest = "TimeOffRequest",
    WorkPlan = "WorkPlan",
    WorkPlanBid = "WorkPlanBid",
    WorkPlanBidGroup = "WorkPlanBidGroup",
    WorkPlanRotation = "WorkPlanRotation",
    HistoricalData = "HistoricalData",
    StaffingGroup = "StaffingGroup",
    CapacityPlan = "CapacityPlan",
    ScheduleSetBid = "ScheduleSetBid",
    ScheduleSetBidGroup = "ScheduleSetBidGroup",
    Opportunity = "Opportunity",
    DecisionMetrics = "DecisionMetrics",
    Trigger = "Trigger",
    Response = "Response",
    ResponseLibrary = "ResponseLibrary",
    ResponseAsset = "ResponseAsset",
    SkillGroup = "SkillGroup",
    DirectoryGroup = "DirectoryGroup",
    Team = "Team",
    SkillGroupDefinition = "SkillGroupDefinition",
    Edge = "Edge",
    EdgeGroup = "EdgeGroup",
    VoicemailPolicy = "VoicemailPolicy",
    RoutingTranscriptionSettings = "RoutingTranscriptionSettings",
    Trunk = "Trunk",
    TrunkBase = "TrunkBase",
    ScheduleGroup = "ScheduleGroup",
    EmergencyGroup = "EmergencyGroup",
    Ivr = "IVR",
    AlertablePresencesOverrides = "AlertablePresencesOverrides",
    CallerIdGroup = "CallerIdGroup",
    Did = "DID",
    DidPool = "DIDPool",
    Extension = "Extension",
    ExtensionPool = "ExtensionPool",
    Phone = "Phone",
    PhoneBase = "PhoneBase",
    Line = "Line",
    LineBase = "LineBase",
    OutboundRoute = "OutboundRoute",
    NumberPlan = "NumberPlan",
    Site = "Site",
    AttemptLimits = "AttemptLimits",
    CallableTimeSet = "CallableTimeSet",
    Campaign = "Campaign",
    CampaignRule = "CampaignRule",
    CampaignSchedule = "CampaignSchedule",
    Sequence = "Sequence",
    SequenceSchedule = "SequenceSchedule",
    ContactList = "ContactList",
    ContactListFilter = "ContactListFilter",
    ContactListTemplate = "ContactListTemplate",
    DigitalRuleSet = "DigitalRuleSet",
    DncList = "DNCList",
    FileSpecificationTemplate = "FileSpecificationTemplate",
    ImportTemplate = "ImportTemplate",
    OrganizationSettings = "OrganizationSettings",
    CallAnalysisResponseSet = "CallAnalysisResponseSet",
    RuleSet = "RuleSet",
    WrapUpCodeMapping = "WrapUpCodeMapping",
    MessagingCampaign = "MessagingCampaign",
    MessagingCampaignSchedule = "MessagingCampaignSchedule",
    EmailCampaignSchedule = "EmailCampaignSchedule",
    WhatsAppCampaignSchedule = "WhatsAppCampaignSchedule",
    Predictor = "Predictor",
    KpiSpecification = "KpiSpecification",
    Metric = "Metric",
    Status = "Status",
    Profile = "Profile",
    ProfileMembers = "ProfileMembers",
    Action = "Action",
    ActionDraft = "ActionDraft",
    Integration = "Integration",
    Webhook = "Webhook",
    DashboardSettings = "DashboardSettings",
    InsightSettings = "InsightSettings",
    AnalyticsReportingSettings = "AnalyticsReportingSettings",
    CustomCalculations = "CustomCalculations",
    SavedViews = "SavedViews",
    AnalyticsLakehouseSettings = "AnalyticsLakehouseSettings",
    Users = "Users",
    Analyses = "Analyses",
    Dashboard = "Dashboard",
    ScheduledExports = "ScheduledExports",
    Exports = "Exports",
    ExportPdfTemplates = "ExportPdfTemplates",
    ChangeRequest = "ChangeRequest",
    Migration = "Migration",
    Suspension = "Suspension",
    ExternalMetricsDefinition = "ExternalMetricsDefinition",
    ExternalMetricsData = "ExternalMetricsData",
    Schema = "Schema",
    Row = "Row",
    Bulk = "Bulk",
    SupportedContent = "SupportedContent",
    ConversationPhoneNumber = "ConversationPhoneNumber",
    ConversationRecipient = "ConversationRecipient",
    ConversationAccount = "ConversationAccount",
    ConversationDefaultSupportedContent = "ConversationDefaultSupportedContent",
    ConversationThreadingWindow = "ConversationThreadingWindow",
    Deployment = "Deployment",
    Configuration = "Configuration",
    ConfigurationVersion = "ConfigurationVersion",
    EdgePreferences = "EdgePreferences",
    EdgeTraceLevel = "EdgeTraceLevel",
    OrganizationIntegrationsAccess = "OrganizationIntegrationsAccess",
    SupportFile = "SupportFile",
    EdgeLogZip = "EdgeLogZip",
    Pcaps = "Pcaps",
    MediaDiagnosticsTraceFile = "MediaDiagnosticsTraceFile",
    EdgePcaps = "EdgePcaps",
    EdgeLog = "EdgeLog",
    OrganizationLink = "OrganizationLink",
    NumberRouting = "NumberRouting",
    OrganizationFeature = "OrganizationFeature",
    Product = "Product",
    User = "User",
    Location = "Location",
    Conversation = "Conversation",
    OrganizationSuspension = "OrganizationSuspension",
    OperationalEvent = "OperationalEvent",
    Sender = "Sender",
    GcvByocBlock = "GcvByocBlock",
    AllowAndBlockNumber = "AllowAndBlockNumber",
    Participant = "Participant",
    ContactSchema = "ContactSchema",
    ExternalOrganizationSchema = "ExternalOrganizationSchema",
    Workbin = "Workbin",
    Worktype = "Worktype",
    BulkJob = "BulkJob",
    Credential = "Credential",
    NumberOrder = "NumberOrder",
    BulkDisconnectRequest = "BulkDisconnectRequest",
    EnterpriseAgreement = "EnterpriseAgreement",
    VendorListing = "VendorListing",
    GdprRequest = "GdprRequest",
    DsarRequest = "DsarRequest",
    ExportRequest = "ExportRequest",
    DefaultPanelSettings = "DefaultPanelSettings",
    InboundDomain = "InboundDomain",
    OutboundDomain = "OutboundDomain",
    InboundRoute = "InboundRoute",
    EmailSetting = "EmailSetting",
    OrganizationLimits = "OrganizationLimits",
    RoutingSkill = "RoutingSkill",
    RoutingLanguage = "RoutingLanguage",
    ComposerPage = "ComposerPage",
    ComposerPublishedScript = "ComposerPublishedScript",
    ComposerScript = "ComposerScript",
    ComposerTemplate = "ComposerTemplate",
    IntentMiner = "IntentMiner",
    TopicMiner = "TopicMiner",
    SoftSuspension = "SoftSuspension",
    JourneyView = "JourneyView",
    CustomEntity = "CustomEntity",
    DirectoryFeature = "DirectoryFeature",
    RuleCategory = "RuleCategory",
    DecisionTable = "DecisionTable",
    DecisionTableVersion = "DecisionTableVersion",
    DecisionTableSnapshot = "DecisionTableSnapshot",
    DecisionTableRow = "DecisionTableRow",
    DecisionTableImportJob = "DecisionTableImportJob",
    DecisionTableExportJob = "DecisionTableExportJob",
    EscalationRule = "EscalationRule",
    Rules = "Rules",
    Contact = "Contact",
    Note = "Note",
    Relationship = "Relationship",
    ExternalOrg = "ExternalOrg",
    SocialMediaMessage = "SocialMediaMessage",
    Assistant = "Assistant",
    AssistantQueue = "AssistantQueue",
    QueueAnomaly = "QueueAnomaly",
    MonitoredQueue = "MonitoredQueue",
    AnomalyDetectionSettings = "AnomalyDetectionSettings",
    ConversationAccessAttributes = "ConversationAccessAttributes",
    Settings = "Settings",
    Agent = "Agent",
    GraphSettings = "GraphSettings",
    RefinementConfiguration = "RefinementConfiguration",
});

rt::open_enum!(AuditTopicAuditLogMessageServiceName {
    LanguageUnderstanding = "LanguageUnderstanding",
    ContentManagement = "ContentManagement",
    PeoplePermissions = "PeoplePermissions",
    Presence = "Presence",
    Architect = "Architect",
    ContactCenter = "ContactCenter",
    Quality = "Quality",
    SpeechAndTextAnalytics = "SpeechAndTextAnalytics",
    PredictiveEngagement = "PredictiveEngagement",
    Knowledge = "Knowledge",
    Coaching = "Coaching",
    Learning = "Learning",
    UsersRules = "UsersRules",
    Gamification = "Gamification",
    EmployeeEngagement = "EmployeeEngagement",
    WorkforceManagement = "WorkforceManagement",
    Triggers = "Triggers",
    ProcessAutomation = "ProcessAutomation",
    ResponseManagement = "ResponseManagement",
    Groups = "Groups",
    Telephony = "Telephony",
    Outbound = "Outbound",
    Routing = "Routing",
    Integrations = "Integrations",
    Webhooks = "Webhooks",
    AnalyticsReporting = "AnalyticsReporting",
    EmbeddedAnalytics = "EmbeddedAnalytics",
    Limits = "Limits",
    EmployeePerformance = "EmployeePerformance",
    Datatables = "Datatables",
    Messaging = "Messaging",
    WebDeployments = "WebDeployments",
    Supportability = "Supportability",
    Callback = "Callback",
    Directory = "Directory",
    Locations = "Locations",
    ExternalContacts = "ExternalContacts",
    TaskManagement = "TaskManagement",
    Scim = "SCIM",
    NumberPurchasing = "NumberPurchasing",
    Marketplace = "Marketplace",
    LogCapture = "LogCapture",
    Gdpr = "GDPR",
    Dsar = "DSAR",
    ExternalContactsExport = "ExternalContactsExport",
    AgentConfig = "AgentConfig",
    Emails = "Emails",
    Scripter = "Scripter",
    Billing = "Billing",
    JourneyAnalytics = "JourneyAnalytics",
    NerService = "NerService",
    Onboarding = "Onboarding",
    SocialListening = "SocialListening",
    BusinessRules = "BusinessRules",
    SocialEscalationRules = "SocialEscalationRules",
    Alerting = "Alerting",
    Assistants = "Assistants",
    AnomalyDetection = "AnomalyDetection",
    Conversations = "Conversations",
    GenesysCloudCopilot = "GenesysCloudCopilot",
    ConversationRefinement = "ConversationRefinement",
});
