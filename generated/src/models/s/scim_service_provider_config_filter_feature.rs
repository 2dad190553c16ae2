// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimServiceProviderConfigFilterFeature`.
#[non_exhaustive]
pub struct ScimServiceProviderConfigFilterFeature {
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `supported`.
    pub supported: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ScimServiceProviderConfigFilterFeature {
    "maxResults" Int max_results,
    "supported" Bool supported,
});
