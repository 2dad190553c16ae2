// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebDeploymentConfigurationVersionResponse`.
#[non_exhaustive]
pub struct WebDeploymentConfigurationVersionResponse {
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
    pub status: Option<super::WebDeploymentConfigurationVersionResponseStatus>,
    /// `supportCenter`.
    pub support_center: Option<super::SupportCenterSettings>,
    /// `version`.
    pub version: Option<String>,
    /// `video`.
    pub video: Option<super::VideoSettings>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WebDeploymentConfigurationVersionResponse`](super::WebDeploymentConfigurationVersionResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDeploymentConfigurationVersionResponseStatus {
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

rt::model!(WebDeploymentConfigurationVersionResponse {
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

rt::open_enum!(WebDeploymentConfigurationVersionResponseStatus {
    Pending = "Pending",
    Active = "Active",
    Inactive = "Inactive",
    Error = "Error",
    Deleting = "Deleting",
});
