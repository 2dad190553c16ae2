// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimServiceProviderConfig`.
#[non_exhaustive]
pub struct ScimServiceProviderConfig {
    /// `authenticationSchemes`.
    pub authentication_schemes: Option<
        Vec<super::ScimServiceProviderConfigAuthenticationScheme>,
    >,
    /// `bulk`.
    pub bulk: Option<super::ScimServiceProviderConfigBulkFeature>,
    /// `changePassword`.
    pub change_password: Option<super::ScimServiceProviderConfigSimpleFeature>,
    /// `documentationUri`.
    pub documentation_uri: Option<String>,
    /// `etag`.
    pub etag: Option<super::ScimServiceProviderConfigSimpleFeature>,
    /// `filter`.
    pub filter: Option<super::ScimServiceProviderConfigFilterFeature>,
    /// `meta`.
    pub meta: Option<super::ScimMetadata>,
    /// `patch`.
    pub patch: Option<super::ScimServiceProviderConfigSimpleFeature>,
    /// `schemas`.
    pub schemas: Option<Vec<String>>,
    /// `sort`.
    pub sort: Option<super::ScimServiceProviderConfigSimpleFeature>,
    __marks: rt::Marks,
}

rt::model!(ScimServiceProviderConfig {
    "authenticationSchemes" Any authentication_schemes,
    "bulk" Any bulk,
    "changePassword" Any change_password,
    "documentationUri" Str documentation_uri,
    "etag" Any etag,
    "filter" Any filter,
    "meta" Any meta,
    "patch" Any patch,
    "schemas" Texts schemas,
    "sort" Any sort,
});
