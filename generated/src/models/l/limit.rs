// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Limit`.
#[non_exhaustive]
pub struct Limit {
    /// `key`.
    pub key: Option<String>,
    /// `namespace`.
    pub namespace: Option<super::LimitNamespace>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `namespace` in [`Limit`](super::Limit).
#[derive(Clone)]
#[non_exhaustive]
pub enum LimitNamespace {
    /// `users.rules`
    UsersRules,
    /// `voice.transcription`
    VoiceTranscription,
    /// `agent.assistant`
    AgentAssistant,
    /// `agentic.virtual.agents`
    AgenticVirtualAgents,
    /// `analytics.agents`
    AnalyticsAgents,
    /// `analytics.alerting`
    AnalyticsAlerting,
    /// `analytics.data.extraction`
    AnalyticsDataExtraction,
    /// `analytics`
    Analytics,
    /// `analytics.realtime`
    AnalyticsRealtime,
    /// `analytics.reporting.settings`
    AnalyticsReportingSettings,
    /// `anomaly.detection`
    AnomalyDetection,
    /// `architect`
    Architect,
    /// `audiohook`
    Audiohook,
    /// `audiohook.monitor`
    AudiohookMonitor,
    /// `audit`
    Audit,
    /// `auth.api`
    AuthApi,
    /// `authorization`
    Authorization,
    /// `automation.testing`
    AutomationTesting,
    /// `bots`
    Bots,
    /// `bots.voice`
    BotsVoice,
    /// `business.rules`
    BusinessRules,
    /// `callback`
    Callback,
    /// `case.management`
    CaseManagement,
    /// `cobrowse`
    Cobrowse,
    /// `content.management`
    ContentManagement,
    /// `conversation`
    Conversation,
    /// `copilot`
    Copilot,
    /// `dataactions`
    Dataactions,
    /// `datatables`
    Datatables,
    /// `directory`
    Directory,
    /// `dsar`
    Dsar,
    /// `email`
    Email,
    /// `employee.engagement`
    EmployeeEngagement,
    /// `event.orchestration`
    EventOrchestration,
    /// `external.contacts`
    ExternalContacts,
    /// `external.events.data.ingestion`
    ExternalEventsDataIngestion,
    /// `gamification`
    Gamification,
    /// `gcv`
    Gcv,
    /// `gdpr`
    Gdpr,
    /// `groups`
    Groups,
    /// `guides`
    Guides,
    /// `historical.adherence`
    HistoricalAdherence,
    /// `infrastructureascode`
    Infrastructureascode,
    /// `integrations`
    Integrations,
    /// `intent.miner`
    IntentMiner,
    /// `internal.messaging`
    InternalMessaging,
    /// `journey`
    Journey,
    /// `knowledge`
    Knowledge,
    /// `language.understanding`
    LanguageUnderstanding,
    /// `learning`
    Learning,
    /// `limit.registry`
    LimitRegistry,
    /// `marketplace`
    Marketplace,
    /// `mcp.analytics.aggregates`
    McpAnalyticsAggregates,
    /// `mcp`
    Mcp,
    /// `media.communications`
    MediaCommunications,
    /// `messaging`
    Messaging,
    /// `micro.frontend`
    MicroFrontend,
    /// `multi.org`
    MultiOrg,
    /// `notifications`
    Notifications,
    /// `onboarding`
    Onboarding,
    /// `organization.notice`
    OrganizationNotice,
    /// `outbound`
    Outbound,
    /// `platform.api`
    PlatformApi,
    /// `predictive.routing`
    PredictiveRouting,
    /// `presence`
    Presence,
    /// `quality`
    Quality,
    /// `recording`
    Recording,
    /// `response.management`
    ResponseManagement,
    /// `routing`
    Routing,
    /// `scim`
    Scim,
    /// `screen.monitoring`
    ScreenMonitoring,
    /// `sda`
    Sda,
    /// `search`
    Search,
    /// `secondary.automation.testing`
    SecondaryAutomationTesting,
    /// `skills`
    Skills,
    /// `social.media`
    SocialMedia,
    /// `speech.and.text.analytics`
    SpeechAndTextAnalytics,
    /// `speech.integration`
    SpeechIntegration,
    /// `supportability`
    Supportability,
    /// `task.management`
    TaskManagement,
    /// `telephony.configuration`
    TelephonyConfiguration,
    /// `usage`
    Usage,
    /// `users`
    Users,
    /// `web.deployments`
    WebDeployments,
    /// `web.messaging`
    WebMessaging,
    /// `webchat`
    Webchat,
    /// `webhooks`
    Webhooks,
    /// `workforce.management.adherence`
    WorkforceManagementAdherence,
    /// `workforce.management.agent.availability`
    WorkforceManagementAgentAvailability,
    /// `workforce.management.forecast`
    WorkforceManagementForecast,
    /// `workforce.management`
    WorkforceManagement,
    /// `workforce.management.scheduling.preferences`
    WorkforceManagementSchedulingPreferences,
    /// `workforce.management.self.schedule`
    WorkforceManagementSelfSchedule,
    /// `workforce.management.shift.trading`
    WorkforceManagementShiftTrading,
    /// `system`
    System,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Limit {
    "key" Str key,
    "namespace" Enum namespace,
    "value" Int value,
});

rt::setters!(Limit {
    0 key with_key(impl Into<String>) clear_key,
    1 namespace with_namespace(impl Into<super::LimitNamespace>) clear_namespace,
    2 value with_value(i64) clear_value,
});

rt::open_enum!(LimitNamespace {
    UsersRules = "users.rules",
    VoiceTranscription = "voice.transcription",
    AgentAssistant = "agent.assistant",
    AgenticVirtualAgents = "agentic.virtual.agents",
    AnalyticsAgents = "analytics.agents",
    AnalyticsAlerting = "analytics.alerting",
    AnalyticsDataExtraction = "analytics.data.extraction",
    Analytics = "analytics",
    AnalyticsRealtime = "analytics.realtime",
    AnalyticsReportingSettings = "analytics.reporting.settings",
    AnomalyDetection = "anomaly.detection",
    Architect = "architect",
    Audiohook = "audiohook",
    AudiohookMonitor = "audiohook.monitor",
    Audit = "audit",
    AuthApi = "auth.api",
    Authorization = "authorization",
    AutomationTesting = "automation.testing",
    Bots = "bots",
    BotsVoice = "bots.voice",
    BusinessRules = "business.rules",
    Callback = "callback",
    CaseManagement = "case.management",
    Cobrowse = "cobrowse",
    ContentManagement = "content.management",
    Conversation = "conversation",
    Copilot = "copilot",
    Dataactions = "dataactions",
    Datatables = "datatables",
    Directory = "directory",
    Dsar = "dsar",
    Email = "email",
    EmployeeEngagement = "employee.engagement",
    EventOrchestration = "event.orchestration",
    ExternalContacts = "external.contacts",
    ExternalEventsDataIngestion = "external.events.data.ingestion",
    Gamification = "gamification",
    Gcv = "gcv",
    Gdpr = "gdpr",
    Groups = "groups",
    Guides = "guides",
    HistoricalAdherence = "historical.adherence",
    Infrastructureascode = "infrastructureascode",
    Integrations = "integrations",
    IntentMiner = "intent.miner",
    InternalMessaging = "internal.messaging",
    Journey = "journey",
    Knowledge = "knowledge",
    LanguageUnderstanding = "language.understanding",
    Learning = "learning",
    LimitRegistry = "limit.registry",
    Marketplace = "marketplace",
    McpAnalyticsAggregates = "mcp.analytics.aggregates",
    Mcp = "mcp",
    MediaCommunications = "media.communications",
    Messaging = "messaging",
    MicroFrontend = "micro.frontend",
    MultiOrg = "multi.org",
    Notifications = "notifications",
    Onboarding = "onboarding",
    OrganizationNotice = "organization.notice",
    Outbound = "outbound",
    PlatformApi = "platform.api",
    PredictiveRouting = "predictive.routing",
    Presence = "presence",
    Quality = "quality",
    Recording = "recording",
    ResponseManagement = "response.management",
    Routing = "routing",
    Scim = "scim",
    ScreenMonitoring = "screen.monitoring",
    Sda = "sda",
    Search = "search",
    SecondaryAutomationTesting = "secondary.automation.testing",
    Skills = "skills",
    SocialMedia = "social.media",
    SpeechAndTextAnalytics = "speech.and.text.analytics",
    SpeechIntegration = "speech.integration",
    Supportability = "supportability",
    TaskManagement = "task.management",
    TelephonyConfiguration = "telephony.configuration",
    Usage = "usage",
    Users = "users",
    WebDeployments = "web.deployments",
    WebMessaging = "web.messaging",
    Webchat = "webchat",
    Webhooks = "webhooks",
    WorkforceManagementAdherence = "workforce.management.adherence",
    WorkforceManagementAgentAvailability = "workforce.management.agent.availability",
    WorkforceManagementForecast = "workforce.management.forecast",
    WorkforceManagement = "workforce.management",
    WorkforceManagementSchedulingPreferences = "workforce.management.scheduling.preferences",
    WorkforceManagementSelfSchedule = "workforce.management.self.schedule",
    WorkforceManagementShiftTrading = "workforce.management.shift.trading",
    System = "system",
});
