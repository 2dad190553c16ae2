// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicLimit`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicLimit {
    /// `documented`.
    pub documented: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `namespace`.
    pub namespace: Option<super::ConversationSocialExpressionEventTopicLimitNamespace>,
    /// `value`.
    pub value: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `namespace` in [`ConversationSocialExpressionEventTopicLimit`](super::ConversationSocialExpressionEventTopicLimit).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSocialExpressionEventTopicLimitNamespace {
    /// `agent.assistant`
    AgentAssistant,
    /// `analytics.alerting`
    AnalyticsAlerting,
    /// `analytics`
    Analytics,
    /// `analytics.realtime`
    AnalyticsRealtime,
    /// `analytics.reporting.settings`
    AnalyticsReportingSettings,
    /// `architect`
    Architect,
    /// `audiohook`
    Audiohook,
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
    /// `callback`
    Callback,
    /// `cobrowse`
    Cobrowse,
    /// `content.management`
    ContentManagement,
    /// `conversation`
    Conversation,
    /// `dataactions`
    Dataactions,
    /// `datatables`
    Datatables,
    /// `directory`
    Directory,
    /// `email`
    Email,
    /// `event.orchestration`
    EventOrchestration,
    /// `external.contacts`
    ExternalContacts,
    /// `gcv`
    Gcv,
    /// `gdpr`
    Gdpr,
    /// `groups`
    Groups,
    /// `historical.adherence`
    HistoricalAdherence,
    /// `infrastructureascode`
    Infrastructureascode,
    /// `integrations`
    Integrations,
    /// `intent.miner`
    IntentMiner,
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
    /// `media.communications`
    MediaCommunications,
    /// `messaging`
    Messaging,
    /// `notifications`
    Notifications,
    /// `onboarding`
    Onboarding,
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
    /// `search`
    Search,
    /// `secondary.automation.testing`
    SecondaryAutomationTesting,
    /// `skills`
    Skills,
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
    /// `workforce.management`
    WorkforceManagement,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationSocialExpressionEventTopicLimit {
    "documented" Bool documented,
    "key" Str key,
    "namespace" Enum namespace,
    "value" Int value,
});

rt::open_enum!(ConversationSocialExpressionEventTopicLimitNamespace {
    AgentAssistant = "agent.assistant",
    AnalyticsAlerting = "analytics.alerting",
    Analytics = "analytics",
    AnalyticsRealtime = "analytics.realtime",
    AnalyticsReportingSettings = "analytics.reporting.settings",
    Architect = "architect",
    Audiohook = "audiohook",
    Audit = "audit",
    AuthApi = "auth.api",
    Authorization = "authorization",
    AutomationTesting = "automation.testing",
    Bots = "bots",
    BotsVoice = "bots.voice",
    Callback = "callback",
    Cobrowse = "cobrowse",
    ContentManagement = "content.management",
    Conversation = "conversation",
    Dataactions = "dataactions",
    Datatables = "datatables",
    Directory = "directory",
    Email = "email",
    EventOrchestration = "event.orchestration",
    ExternalContacts = "external.contacts",
    Gcv = "gcv",
    Gdpr = "gdpr",
    Groups = "groups",
    HistoricalAdherence = "historical.adherence",
    Infrastructureascode = "infrastructureascode",
    Integrations = "integrations",
    IntentMiner = "intent.miner",
    Journey = "journey",
    Knowledge = "knowledge",
    LanguageUnderstanding = "language.understanding",
    Learning = "learning",
    LimitRegistry = "limit.registry",
    Marketplace = "marketplace",
    MediaCommunications = "media.communications",
    Messaging = "messaging",
    Notifications = "notifications",
    Onboarding = "onboarding",
    Outbound = "outbound",
    PlatformApi = "platform.api",
    PredictiveRouting = "predictive.routing",
    Presence = "presence",
    Quality = "quality",
    Recording = "recording",
    ResponseManagement = "response.management",
    Routing = "routing",
    Scim = "scim",
    Search = "search",
    SecondaryAutomationTesting = "secondary.automation.testing",
    Skills = "skills",
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
    WorkforceManagement = "workforce.management",
});
