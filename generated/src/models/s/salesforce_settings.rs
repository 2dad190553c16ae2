// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SalesforceSettings`.
#[non_exhaustive]
pub struct SalesforceSettings {
    /// `baseUrl`.
    pub base_url: Option<String>,
    /// `categories`.
    pub categories: Option<Vec<String>>,
    /// `channel`.
    pub channel: Option<super::SalesforceSettingsChannel>,
    /// `language`.
    pub language: Option<String>,
    __marks: rt::Marks,
}
/// The values of `channel` in [`SalesforceSettings`](super::SalesforceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum SalesforceSettingsChannel {
    /// `App`
    App,
    /// `Pkb`
    Pkb,
    /// `Csp`
    Csp,
    /// `Prm`
    Prm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SalesforceSettings {
    "baseUrl" Str base_url,
    "categories" Texts categories,
    "channel" Enum channel,
    "language" Str language,
});

rt::setters!(SalesforceSettings {
    0 base_url with_base_url(impl Into<String>) clear_base_url,
    1 categories with_categories(Vec<String>) clear_categories,
    2 channel with_channel(impl Into<super::SalesforceSettingsChannel>) clear_channel,
    3 language with_language(impl Into<String>) clear_language,
});

rt::open_enum!(SalesforceSettingsChannel {
    App = "App",
    Pkb = "Pkb",
    Csp = "Csp",
    Prm = "Prm",
});
