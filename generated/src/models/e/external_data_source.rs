// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalDataSource`.
#[non_exhaustive]
pub struct ExternalDataSource {
    /// `platform`.
    pub platform: Option<super::ExternalDataSourcePlatform>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `platform` in [`ExternalDataSource`](super::ExternalDataSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalDataSourcePlatform {
    /// `SALESFORCE`
    Salesforce,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalDataSource {
    "platform" Enum platform,
    "url" Str url,
});

rt::setters!(ExternalDataSource {
    0 platform with_platform(impl Into<super::ExternalDataSourcePlatform>) clear_platform,
    1 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(ExternalDataSourcePlatform {
    Salesforce = "SALESFORCE",
});
