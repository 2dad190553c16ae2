// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmbeddedIntegration`.
#[non_exhaustive]
pub struct EmbeddedIntegration {
    /// `domainWhitelist`.
    pub domain_whitelist: Option<Vec<String>>,
    /// `enableWhitelist`.
    pub enable_whitelist: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EmbeddedIntegration {
    "domainWhitelist" Texts domain_whitelist,
    "enableWhitelist" Bool enable_whitelist,
});

rt::setters!(EmbeddedIntegration {
    0 domain_whitelist with_domain_whitelist(Vec<String>) clear_domain_whitelist,
    1 enable_whitelist with_enable_whitelist(bool) clear_enable_whitelist,
});
