// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LicenseOrgToggle`.
#[non_exhaustive]
pub struct LicenseOrgToggle {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `featureName`.
    pub feature_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LicenseOrgToggle {
    "enabled" Bool enabled,
    "featureName" Str feature_name,
});
