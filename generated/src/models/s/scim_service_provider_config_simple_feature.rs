// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimServiceProviderConfigSimpleFeature`.
#[non_exhaustive]
pub struct ScimServiceProviderConfigSimpleFeature {
    /// `supported`.
    pub supported: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ScimServiceProviderConfigSimpleFeature {
    "supported" Bool supported,
});
