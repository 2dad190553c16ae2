// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentConfigurationVersion`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct WebDeploymentConfigurationVersion {
    /// `authenticationSettings`.
    pub authentication_settings: Option<super::AuthenticationSettings>,
    /// `cobrowse`.
    pub cobrowse: Option<super::CobrowseSettings>,
    /// `createdUser`.
    pub created_user: Option<super::AddressableEntityRef>,
    /// `customI18nLabels`.
    pub custom_i18n_labels: Option<Vec<super::CustomI18nLabels>>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `defaultLanguage`.
    pub default_language: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `headlessMode`.
    pub headless_mode: Option<super::WebDeploymentHeadlessMode>,
    /// `id`.
    pub id: Option<String>,
    /// `journeyEvents`.
    pub journey_events: Option<super::JourneyEventsSettings>,
    /// `languages`.
    pub languages: Option<Vec<String>>,
    /// `lastModifiedUser`.
    pub last_modified_user: Option<super::AddressableEntityRef>,
    /// `messenger`.
    pub messenger: Option<super::MessengerSettings>,
    /// `name`, required.
    pub name: Option<String>,
    /// `position`.
    pub position: Option<super::PositionSettings>,
    /// `publishedUser`.
    pub published_user: Option<super::AddressableEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::WebDeploymentConfigurationVersionStatus>,
    /// `supportCenter`.
    pub support_center: Option<super::SupportCenterSettings>,
    /// `version`.
    pub version: Option<String>,
    /// `video`.
    pub video: Option<super::VideoSettings>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WebDeploymentConfigurationVersion`](super::WebDeploymentConfigurationVersion).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDeploymentConfigurationVersionStatus {
    /// `Pending`
    Pending,
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Error`
    Error,
    /// `Deleting`
    Deleting,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WebDeploymentConfigurationVersion {
    "authenticationSettings" Any authentication_settings,
    "cobrowse" Any cobrowse,
    "createdUser" Any created_user,
    "customI18nLabels" Any custom_i18n_labels,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "defaultLanguage" Str default_language,
    "description" Str description,
    "headlessMode" Any headless_mode,
    "id" Str id,
    "journeyEvents" Any journey_events,
    "languages" Texts languages,
    "lastModifiedUser" Any last_modified_user,
    "messenger" Any messenger,
    "name" Str name,
    "position" Any position,
    "publishedUser" Any published_user,
    "selfUri" Str self_uri,
    "status" Enum status,
    "supportCenter" Any support_center,
    "version" Str version,
    "video" Any video,
});

rt::setters!(WebDeploymentConfigurationVersion {
    0 authentication_settings with_authentication_settings(super::AuthenticationSettings) clear_authentication_settings,
    1 cobrowse with_cobrowse(super::CobrowseSettings) clear_cobrowse,
    2 created_user with_created_user(super::AddressableEntityRef) clear_created_user,
    3 custom_i18n_labels with_custom_i18n_labels(Vec<super::CustomI18nLabels>) clear_custom_i18n_labels,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    6 date_published with_date_published(impl Into<rt::DateTime>) clear_date_published,
    7 default_language with_default_language(impl Into<String>) clear_default_language,
    8 description with_description(impl Into<String>) clear_description,
    9 headless_mode with_headless_mode(super::WebDeploymentHeadlessMode) clear_headless_mode,
    10 id with_id(impl Into<String>) clear_id,
    11 journey_events with_journey_events(super::JourneyEventsSettings) clear_journey_events,
    12 languages with_languages(Vec<String>) clear_languages,
    13 last_modified_user with_last_modified_user(super::AddressableEntityRef) clear_last_modified_user,
    14 messenger with_messenger(super::MessengerSettings) clear_messenger,
    15 name with_name(impl Into<String>) clear_name,
    16 position with_position(super::PositionSettings) clear_position,
    17 published_user with_published_user(super::AddressableEntityRef) clear_published_user,
    18 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    19 status with_status(impl Into<super::WebDeploymentConfigurationVersionStatus>) clear_status,
    20 support_center with_support_center(super::SupportCenterSettings) clear_support_center,
    21 version with_version(impl Into<String>) clear_version,
    22 video with_video(super::VideoSettings) clear_video,
});

rt::open_enum!(WebDeploymentConfigurationVersionStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
