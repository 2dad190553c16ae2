// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessengerSettings`.
#[non_exhaustive]
pub struct MessengerSettings {
    /// `apps`.
    pub apps: Option<super::MessengerApps>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `fileUpload`.
    pub file_upload: Option<super::FileUploadSettings>,
    /// `homeScreen`.
    pub home_screen: Option<super::MessengerHomeScreen>,
    /// `launcherButton`.
    pub launcher_button: Option<super::LauncherButtonSettings>,
    /// `sessionPersistenceType`.
    pub session_persistence_type: Option<super::MessengerSettingsSessionPersistenceType>,
    /// `styles`.
    pub styles: Option<super::MessengerStyles>,
    __marks: rt::Marks,
}
/// The values of `sessionPersistenceType` in [`MessengerSettings`](super::MessengerSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessengerSettingsSessionPersistenceType {
    /// `AcrossSubdomains`
    AcrossSubdomains,
    /// `DomainOrSubdomainOnly`
    DomainOrSubdomainOnly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessengerSettings {
    "apps" Any apps,
    "enabled" Bool enabled,
    "fileUpload" Any file_upload,
    "homeScreen" Any home_screen,
    "launcherButton" Any launcher_button,
    "sessionPersistenceType" Enum session_persistence_type,
    "styles" Any styles,
});

rt::setters!(MessengerSettings {
    0 apps with_apps(super::MessengerApps) clear_apps,
    1 enabled with_enabled(bool) clear_enabled,
    2 file_upload with_file_upload(super::FileUploadSettings) clear_file_upload,
    3 home_screen with_home_screen(super::MessengerHomeScreen) clear_home_screen,
    4 launcher_button with_launcher_button(super::LauncherButtonSettings) clear_launcher_button,
    5 session_persistence_type with_session_persistence_type(impl Into<super::MessengerSettingsSessionPersistenceType>) clear_session_persistence_type,
    6 styles with_styles(super::MessengerStyles) clear_styles,
});

rt::open_enum!(MessengerSettingsSessionPersistenceType {
    AcrossSubdomains = "AcrossSubdomains",
    DomainOrSubdomainOnly = "DomainOrSubdomainOnly",
});
