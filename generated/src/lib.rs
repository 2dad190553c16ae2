// Written by the generator: `cargo xtask regenerate`. Do not edit.

//! A client for Platform API, version v2.
//!
//! Requests are made by the structs in [`apis`], one a tag of the description
//! and a cargo feature each; their data is in [`models`].
//!
//! | Feature | Struct | Operations |
//! |---|---|---|
//! | `ai-studio` | `AiStudioApi` | 28 |
//! | `agent-assistants` | `AgentAssistantsApi` | 23 |
//! | `agent-copilot` | `AgentCopilotApi` | 3 |
//! | `agent-ui` | `AgentUiApi` | 4 |
//! | `alerting` | `AlertingApi` | 15 |
//! | `analytics` | `AnalyticsApi` | 138 |
//! | `architect` | `ArchitectApi` | 151 |
//! | `assistant-copilot-variations` | `AssistantCopilotVariationsApi` | 5 |
//! | `audit` | `AuditApi` | 7 |
//! | `authorization` | `AuthorizationApi` | 59 |
//! | `background-assistant` | `BackgroundAssistantApi` | 2 |
//! | `billing` | `BillingApi` | 8 |
//! | `business-rules` | `BusinessRulesApi` | 46 |
//! | `carrier-services` | `CarrierServicesApi` | 2 |
//! | `case-management` | `CaseManagementApi` | 52 |
//! | `chat` | `ChatApi` | 34 |
//! | `coaching` | `CoachingApi` | 21 |
//! | `content-management` | `ContentManagementApi` | 36 |
//! | `conversations` | `ConversationsApi` | 314 |
//! | `data-extensions` | `DataExtensionsApi` | 3 |
//! | `data-privacy` | `DataPrivacyApi` | 6 |
//! | `dependencies` | `DependenciesApi` | 3 |
//! | `downloads` | `DownloadsApi` | 1 |
//! | `emails` | `EmailsApi` | 5 |
//! | `employee-engagement` | `EmployeeEngagementApi` | 6 |
//! | `events` | `EventsApi` | 4 |
//! | `external-contacts` | `ExternalContactsApi` | 145 |
//! | `fax` | `FaxApi` | 9 |
//! | `flows` | `FlowsApi` | 7 |
//! | `gamification` | `GamificationApi` | 78 |
//! | `general-data-protection-regulation` | `GeneralDataProtectionRegulationApi` | 4 |
//! | `geolocation` | `GeolocationApi` | 4 |
//! | `greetings` | `GreetingsApi` | 19 |
//! | `groups` | `GroupsApi` | 18 |
//! | `identity-provider` | `IdentityProviderApi` | 38 |
//! | `infrastructure-as-code` | `InfrastructureAsCodeApi` | 5 |
//! | `integrations` | `IntegrationsApi` | 91 |
//! | `intents` | `IntentsApi` | 17 |
//! | `journey` | `JourneyApi` | 94 |
//! | `knowledge` | `KnowledgeApi` | 127 |
//! | `language-understanding` | `LanguageUnderstandingApi` | 40 |
//! | `languages` | `LanguagesApi` | 8 |
//! | `learning` | `LearningApi` | 38 |
//! | `license` | `LicenseApi` | 10 |
//! | `locations` | `LocationsApi` | 8 |
//! | `log-capture` | `LogCaptureApi` | 7 |
//! | `messaging` | `MessagingApi` | 13 |
//! | `mobile-devices` | `MobileDevicesApi` | 5 |
//! | `notifications` | `NotificationsApi` | 8 |
//! | `oauth` | `OAuthApi` | 13 |
//! | `objects` | `ObjectsApi` | 11 |
//! | `operational-events` | `OperationalEventsApi` | 4 |
//! | `organization` | `OrganizationApi` | 19 |
//! | `organization-authorization` | `OrganizationAuthorizationApi` | 48 |
//! | `outbound` | `OutboundApi` | 177 |
//! | `presence` | `PresenceApi` | 27 |
//! | `process-automation` | `ProcessAutomationApi` | 13 |
//! | `quality` | `QualityApi` | 76 |
//! | `recording` | `RecordingApi` | 57 |
//! | `response-management` | `ResponseManagementApi` | 24 |
//! | `routing` | `RoutingApi` | 175 |
//! | `scim` | `ScimApi` | 30 |
//! | `screen-monitoring` | `ScreenMonitoringApi` | 11 |
//! | `scripts` | `ScriptsApi` | 15 |
//! | `search` | `SearchApi` | 26 |
//! | `settings` | `SettingsApi` | 14 |
//! | `social-media` | `SocialMediaApi` | 57 |
//! | `speech-text-analytics` | `SpeechTextAnalyticsApi` | 69 |
//! | `stations` | `StationsApi` | 3 |
//! | `suggest` | `SuggestApi` | 4 |
//! | `task-management` | `TaskManagementApi` | 76 |
//! | `teams` | `TeamsApi` | 10 |
//! | `telephony` | `TelephonyApi` | 25 |
//! | `telephony-providers-edge` | `TelephonyProvidersEdgeApi` | 129 |
//! | `textbots` | `TextbotsApi` | 4 |
//! | `tokens` | `TokensApi` | 6 |
//! | `uploads` | `UploadsApi` | 11 |
//! | `usage` | `UsageApi` | 11 |
//! | `user-recordings` | `UserRecordingsApi` | 6 |
//! | `users` | `UsersApi` | 130 |
//! | `users-rules` | `UsersRulesApi` | 9 |
//! | `utilities` | `UtilitiesApi` | 4 |
//! | `virtual-agents` | `VirtualAgentsApi` | 7 |
//! | `voicemail` | `VoicemailApi` | 27 |
//! | `web-deployments` | `WebDeploymentsApi` | 21 |
//! | `web-messaging` | `WebMessagingApi` | 4 |
//! | `workforce-management` | `WorkforceManagementApi` | 386 |
//!
//! Beside them: `blocking` (calls without `async`), `redis` (tokens shared through
//! Redis), `tracing` (events and spans), `pkcs12` (client certificates in that form), `http2`.
//! `full` turns all APIs on, `events-models` the models that no operation names.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    deprecated,
    non_camel_case_types,
    non_snake_case,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::restriction
)]
#![allow(mixed_script_confusables, confusable_idents, uncommon_codepoints)]
#![cfg_attr(docsrs, feature(doc_cfg))]
pub mod apis;
pub mod models;
pub use platform_client_runtime as runtime;
#[cfg(feature = "blocking")]
pub use platform_client_runtime::blocking;
pub use platform_client_runtime::{
    ApiError, AuthInfo, CallOptions, Client, ClientBuilder, Date, DateTime, Download,
    DownloadBody, Error, ErrorDetail, ErrorKind, FileContent, FilePart, Headers,
    Interceptor, Interval, LocalDateTime, LocalTime, Map, OAuthError, Pending,
    PendingResponse, Region, Response, RetryPolicy, TextExt, TimeoutPhase, Upload, Value,
    YearMonth, auth, config, logging, network, retry, transport,
};
