// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AutomaticTimeZoneMappingSettings`.
#[non_exhaustive]
pub struct AutomaticTimeZoneMappingSettings {
    /// `callableWindows`.
    pub callable_windows: Option<Vec<super::CallableWindow>>,
    /// `supportedCountries`.
    pub supported_countries: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AutomaticTimeZoneMappingSettings {
    "callableWindows" Any callable_windows,
    "supportedCountries" Texts supported_countries,
});

rt::setters!(AutomaticTimeZoneMappingSettings {
    0 callable_windows with_callable_windows(Vec<super::CallableWindow>) clear_callable_windows,
    1 supported_countries with_supported_countries(Vec<String>) clear_supported_countries,
});
