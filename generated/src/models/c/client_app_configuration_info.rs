// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClientAppConfigurationInfo`.
#[non_exhaustive]
pub struct ClientAppConfigurationInfo {
    /// `current`.
    pub current: Option<super::IntegrationConfiguration>,
    /// `effective`.
    pub effective: Option<super::EffectiveConfiguration>,
    __marks: rt::Marks,
}

rt::model!(ClientAppConfigurationInfo {
    "current" Any current,
    "effective" Any effective,
});
