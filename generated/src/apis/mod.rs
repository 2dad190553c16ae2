// Written by the generator: `cargo xtask regenerate`. Do not edit.

//! The operations, one struct a tag of the description.
//!
//! A struct is there when the feature of its tag is on.
/// [`AiStudioApi`] and its requests.
#[cfg(feature = "ai-studio")]
pub mod ai_studio;
#[cfg(feature = "ai-studio")]
pub use ai_studio::AiStudioApi;
/// [`AgentAssistantsApi`] and its requests.
#[cfg(feature = "agent-assistants")]
pub mod agent_assistants;
#[cfg(feature = "agent-assistants")]
pub use agent_assistants::AgentAssistantsApi;
/// [`AgentCopilotApi`] and its requests.
#[cfg(feature = "agent-copilot")]
pub mod agent_copilot;
#[cfg(feature = "agent-copilot")]
pub use agent_copilot::AgentCopilotApi;
/// [`AgentUiApi`] and its requests.
#[cfg(feature = "agent-ui")]
pub mod agent_ui;
#[cfg(feature = "agent-ui")]
pub use agent_ui::AgentUiApi;
/// [`AlertingApi`] and its requests.
#[cfg(feature = "alerting")]
pub mod alerting;
#[cfg(feature = "alerting")]
pub use alerting::AlertingApi;
/// [`AnalyticsApi`] and its requests.
#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "analytics")]
pub use analytics::AnalyticsApi;
/// [`ArchitectApi`] and its requests.
#[cfg(feature = "architect")]
pub mod architect;
#[cfg(feature = "architect")]
pub use architect::ArchitectApi;
/// [`AssistantCopilotVariationsApi`] and its requests.
#[cfg(feature = "assistant-copilot-variations")]
pub mod assistant_copilot_variations;
#[cfg(feature = "assistant-copilot-variations")]
pub use assistant_copilot_variations::AssistantCopilotVariationsApi;
/// [`AuditApi`] and its requests.
#[cfg(feature = "audit")]
pub mod audit;
#[cfg(feature = "audit")]
pub use audit::AuditApi;
/// [`AuthorizationApi`] and its requests.
#[cfg(feature = "authorization")]
pub mod authorization;
#[cfg(feature = "authorization")]
pub use authorization::AuthorizationApi;
/// [`BackgroundAssistantApi`] and its requests.
#[cfg(feature = "background-assistant")]
pub mod background_assistant;
#[cfg(feature = "background-assistant")]
pub use background_assistant::BackgroundAssistantApi;
/// [`BillingApi`] and its requests.
#[cfg(feature = "billing")]
pub mod billing;
#[cfg(feature = "billing")]
pub use billing::BillingApi;
/// [`BusinessRulesApi`] and its requests.
#[cfg(feature = "business-rules")]
pub mod business_rules;
#[cfg(feature = "business-rules")]
pub use business_rules::BusinessRulesApi;
/// [`CarrierServicesApi`] and its requests.
#[cfg(feature = "carrier-services")]
pub mod carrier_services;
#[cfg(feature = "carrier-services")]
pub use carrier_services::CarrierServicesApi;
/// [`CaseManagementApi`] and its requests.
#[cfg(feature = "case-management")]
pub mod case_management;
#[cfg(feature = "case-management")]
pub use case_management::CaseManagementApi;
/// [`ChatApi`] and its requests.
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "chat")]
pub use chat::ChatApi;
/// [`CoachingApi`] and its requests.
#[cfg(feature = "coaching")]
pub mod coaching;
#[cfg(feature = "coaching")]
pub use coaching::CoachingApi;
/// [`ContentManagementApi`] and its requests.
#[cfg(feature = "content-management")]
pub mod content_management;
#[cfg(feature = "content-management")]
pub use content_management::ContentManagementApi;
/// [`ConversationsApi`] and its requests.
#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "conversations")]
pub use conversations::ConversationsApi;
/// [`DataExtensionsApi`] and its requests.
#[cfg(feature = "data-extensions")]
pub mod data_extensions;
#[cfg(feature = "data-extensions")]
pub use data_extensions::DataExtensionsApi;
/// [`DataPrivacyApi`] and its requests.
#[cfg(feature = "data-privacy")]
pub mod data_privacy;
#[cfg(feature = "data-privacy")]
pub use data_privacy::DataPrivacyApi;
/// [`DependenciesApi`] and its requests.
#[cfg(feature = "dependencies")]
pub mod dependencies;
#[cfg(feature = "dependencies")]
pub use dependencies::DependenciesApi;
/// [`DownloadsApi`] and its requests.
#[cfg(feature = "downloads")]
pub mod downloads;
#[cfg(feature = "downloads")]
pub use downloads::DownloadsApi;
/// [`EmailsApi`] and its requests.
#[cfg(feature = "emails")]
pub mod emails;
#[cfg(feature = "emails")]
pub use emails::EmailsApi;
/// [`EmployeeEngagementApi`] and its requests.
#[cfg(feature = "employee-engagement")]
pub mod employee_engagement;
#[cfg(feature = "employee-engagement")]
pub use employee_engagement::EmployeeEngagementApi;
/// [`EventsApi`] and its requests.
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "events")]
pub use events::EventsApi;
/// [`ExternalContactsApi`] and its requests.
#[cfg(feature = "external-contacts")]
pub mod external_contacts;
#[cfg(feature = "external-contacts")]
pub use external_contacts::ExternalContactsApi;
/// [`FaxApi`] and its requests.
#[cfg(feature = "fax")]
pub mod fax;
#[cfg(feature = "fax")]
pub use fax::FaxApi;
/// [`FlowsApi`] and its requests.
#[cfg(feature = "flows")]
pub mod flows;
#[cfg(feature = "flows")]
pub use flows::FlowsApi;
/// [`GamificationApi`] and its requests.
#[cfg(feature = "gamification")]
pub mod gamification;
#[cfg(feature = "gamification")]
pub use gamification::GamificationApi;
/// [`GeneralDataProtectionRegulationApi`] and its requests.
#[cfg(feature = "general-data-protection-regulation")]
pub mod general_data_protection_regulation;
#[cfg(feature = "general-data-protection-regulation")]
pub use general_data_protection_regulation::GeneralDataProtectionRegulationApi;
/// [`GeolocationApi`] and its requests.
#[cfg(feature = "geolocation")]
pub mod geolocation;
#[cfg(feature = "geolocation")]
pub use geolocation::GeolocationApi;
/// [`GreetingsApi`] and its requests.
#[cfg(feature = "greetings")]
pub mod greetings;
#[cfg(feature = "greetings")]
pub use greetings::GreetingsApi;
/// [`GroupsApi`] and its requests.
#[cfg(feature = "groups")]
pub mod groups;
#[cfg(feature = "groups")]
pub use groups::GroupsApi;
/// [`IdentityProviderApi`] and its requests.
#[cfg(feature = "identity-provider")]
pub mod identity_provider;
#[cfg(feature = "identity-provider")]
pub use identity_provider::IdentityProviderApi;
/// [`InfrastructureAsCodeApi`] and its requests.
#[cfg(feature = "infrastructure-as-code")]
pub mod infrastructure_as_code;
#[cfg(feature = "infrastructure-as-code")]
pub use infrastructure_as_code::InfrastructureAsCodeApi;
/// [`IntegrationsApi`] and its requests.
#[cfg(feature = "integrations")]
pub mod integrations;
#[cfg(feature = "integrations")]
pub use integrations::IntegrationsApi;
/// [`IntentsApi`] and its requests.
#[cfg(feature = "intents")]
pub mod intents;
#[cfg(feature = "intents")]
pub use intents::IntentsApi;
/// [`JourneyApi`] and its requests.
#[cfg(feature = "journey")]
pub mod journey;
#[cfg(feature = "journey")]
pub use journey::JourneyApi;
/// [`KnowledgeApi`] and its requests.
#[cfg(feature = "knowledge")]
pub mod knowledge;
#[cfg(feature = "knowledge")]
pub use knowledge::KnowledgeApi;
/// [`LanguageUnderstandingApi`] and its requests.
#[cfg(feature = "language-understanding")]
pub mod language_understanding;
#[cfg(feature = "language-understanding")]
pub use language_understanding::LanguageUnderstandingApi;
/// [`LanguagesApi`] and its requests.
#[cfg(feature = "languages")]
pub mod languages;
#[cfg(feature = "languages")]
pub use languages::LanguagesApi;
/// [`LearningApi`] and its requests.
#[cfg(feature = "learning")]
pub mod learning;
#[cfg(feature = "learning")]
pub use learning::LearningApi;
/// [`LicenseApi`] and its requests.
#[cfg(feature = "license")]
pub mod license;
#[cfg(feature = "license")]
pub use license::LicenseApi;
/// [`LocationsApi`] and its requests.
#[cfg(feature = "locations")]
pub mod locations;
#[cfg(feature = "locations")]
pub use locations::LocationsApi;
/// [`LogCaptureApi`] and its requests.
#[cfg(feature = "log-capture")]
pub mod log_capture;
#[cfg(feature = "log-capture")]
pub use log_capture::LogCaptureApi;
/// [`MessagingApi`] and its requests.
#[cfg(feature = "messaging")]
pub mod messaging;
#[cfg(feature = "messaging")]
pub use messaging::MessagingApi;
/// [`MobileDevicesApi`] and its requests.
#[cfg(feature = "mobile-devices")]
pub mod mobile_devices;
#[cfg(feature = "mobile-devices")]
pub use mobile_devices::MobileDevicesApi;
/// [`NotificationsApi`] and its requests.
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "notifications")]
pub use notifications::NotificationsApi;
/// [`OAuthApi`] and its requests.
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "oauth")]
pub use oauth::OAuthApi;
/// [`ObjectsApi`] and its requests.
#[cfg(feature = "objects")]
pub mod objects;
#[cfg(feature = "objects")]
pub use objects::ObjectsApi;
/// [`OperationalEventsApi`] and its requests.
#[cfg(feature = "operational-events")]
pub mod operational_events;
#[cfg(feature = "operational-events")]
pub use operational_events::OperationalEventsApi;
/// [`OrganizationApi`] and its requests.
#[cfg(feature = "organization")]
pub mod organization;
#[cfg(feature = "organization")]
pub use organization::OrganizationApi;
/// [`OrganizationAuthorizationApi`] and its requests.
#[cfg(feature = "organization-authorization")]
pub mod organization_authorization;
#[cfg(feature = "organization-authorization")]
pub use organization_authorization::OrganizationAuthorizationApi;
/// [`OutboundApi`] and its requests.
#[cfg(feature = "outbound")]
pub mod outbound;
#[cfg(feature = "outbound")]
pub use outbound::OutboundApi;
/// [`PresenceApi`] and its requests.
#[cfg(feature = "presence")]
pub mod presence;
#[cfg(feature = "presence")]
pub use presence::PresenceApi;
/// [`ProcessAutomationApi`] and its requests.
#[cfg(feature = "process-automation")]
pub mod process_automation;
#[cfg(feature = "process-automation")]
pub use process_automation::ProcessAutomationApi;
/// [`QualityApi`] and its requests.
#[cfg(feature = "quality")]
pub mod quality;
#[cfg(feature = "quality")]
pub use quality::QualityApi;
/// [`RecordingApi`] and its requests.
#[cfg(feature = "recording")]
pub mod recording;
#[cfg(feature = "recording")]
pub use recording::RecordingApi;
/// [`ResponseManagementApi`] and its requests.
#[cfg(feature = "response-management")]
pub mod response_management;
#[cfg(feature = "response-management")]
pub use response_management::ResponseManagementApi;
/// [`RoutingApi`] and its requests.
#[cfg(feature = "routing")]
pub mod routing;
#[cfg(feature = "routing")]
pub use routing::RoutingApi;
/// [`ScimApi`] and its requests.
#[cfg(feature = "scim")]
pub mod scim;
#[cfg(feature = "scim")]
pub use scim::ScimApi;
/// [`ScreenMonitoringApi`] and its requests.
#[cfg(feature = "screen-monitoring")]
pub mod screen_monitoring;
#[cfg(feature = "screen-monitoring")]
pub use screen_monitoring::ScreenMonitoringApi;
/// [`ScriptsApi`] and its requests.
#[cfg(feature = "scripts")]
pub mod scripts;
#[cfg(feature = "scripts")]
pub use scripts::ScriptsApi;
/// [`SearchApi`] and its requests.
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "search")]
pub use search::SearchApi;
/// [`SettingsApi`] and its requests.
#[cfg(feature = "settings")]
pub mod settings;
#[cfg(feature = "settings")]
pub use settings::SettingsApi;
/// [`SocialMediaApi`] and its requests.
#[cfg(feature = "social-media")]
pub mod social_media;
#[cfg(feature = "social-media")]
pub use social_media::SocialMediaApi;
/// [`SpeechTextAnalyticsApi`] and its requests.
#[cfg(feature = "speech-text-analytics")]
pub mod speech_text_analytics;
#[cfg(feature = "speech-text-analytics")]
pub use speech_text_analytics::SpeechTextAnalyticsApi;
/// [`StationsApi`] and its requests.
#[cfg(feature = "stations")]
pub mod stations;
#[cfg(feature = "stations")]
pub use stations::StationsApi;
/// [`SuggestApi`] and its requests.
#[cfg(feature = "suggest")]
pub mod suggest;
#[cfg(feature = "suggest")]
pub use suggest::SuggestApi;
/// [`TaskManagementApi`] and its requests.
#[cfg(feature = "task-management")]
pub mod task_management;
#[cfg(feature = "task-management")]
pub use task_management::TaskManagementApi;
/// [`TeamsApi`] and its requests.
#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "teams")]
pub use teams::TeamsApi;
/// [`TelephonyApi`] and its requests.
#[cfg(feature = "telephony")]
pub mod telephony;
#[cfg(feature = "telephony")]
pub use telephony::TelephonyApi;
/// [`TelephonyProvidersEdgeApi`] and its requests.
#[cfg(feature = "telephony-providers-edge")]
pub mod telephony_providers_edge;
#[cfg(feature = "telephony-providers-edge")]
pub use telephony_providers_edge::TelephonyProvidersEdgeApi;
/// [`TextbotsApi`] and its requests.
#[cfg(feature = "textbots")]
pub mod textbots;
#[cfg(feature = "textbots")]
pub use textbots::TextbotsApi;
/// [`TokensApi`] and its requests.
#[cfg(feature = "tokens")]
pub mod tokens;
#[cfg(feature = "tokens")]
pub use tokens::TokensApi;
/// [`UploadsApi`] and its requests.
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "uploads")]
pub use uploads::UploadsApi;
/// [`UsageApi`] and its requests.
#[cfg(feature = "usage")]
pub mod usage;
#[cfg(feature = "usage")]
pub use usage::UsageApi;
/// [`UserRecordingsApi`] and its requests.
#[cfg(feature = "user-recordings")]
pub mod user_recordings;
#[cfg(feature = "user-recordings")]
pub use user_recordings::UserRecordingsApi;
/// [`UsersApi`] and its requests.
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "users")]
pub use users::UsersApi;
/// [`UsersRulesApi`] and its requests.
#[cfg(feature = "users-rules")]
pub mod users_rules;
#[cfg(feature = "users-rules")]
pub use users_rules::UsersRulesApi;
/// [`UtilitiesApi`] and its requests.
#[cfg(feature = "utilities")]
pub mod utilities;
#[cfg(feature = "utilities")]
pub use utilities::UtilitiesApi;
/// [`VirtualAgentsApi`] and its requests.
#[cfg(feature = "virtual-agents")]
pub mod virtual_agents;
#[cfg(feature = "virtual-agents")]
pub use virtual_agents::VirtualAgentsApi;
/// [`VoicemailApi`] and its requests.
#[cfg(feature = "voicemail")]
pub mod voicemail;
#[cfg(feature = "voicemail")]
pub use voicemail::VoicemailApi;
/// [`WebDeploymentsApi`] and its requests.
#[cfg(feature = "web-deployments")]
pub mod web_deployments;
#[cfg(feature = "web-deployments")]
pub use web_deployments::WebDeploymentsApi;
/// [`WebMessagingApi`] and its requests.
#[cfg(feature = "web-messaging")]
pub mod web_messaging;
#[cfg(feature = "web-messaging")]
pub use web_messaging::WebMessagingApi;
/// [`WorkforceManagementApi`] and its requests.
#[cfg(feature = "workforce-management")]
pub mod workforce_management;
#[cfg(feature = "workforce-management")]
pub use workforce_management::WorkforceManagementApi;
