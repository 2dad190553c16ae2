// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OrgWhitelistSettings`.
#[non_exhaustive]
pub struct OrgWhitelistSettings {
    /// `domainWhitelist`.
    pub domain_whitelist: Option<Vec<String>>,
    /// `enableWhitelist`.
    pub enable_whitelist: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(OrgWhitelistSettings {
    "domainWhitelist" Texts domain_whitelist,
    "enableWhitelist" Bool enable_whitelist,
});

rt::setters!(OrgWhitelistSettings {
    0 domain_whitelist with_domain_whitelist(Vec<String>) clear_domain_whitelist,
    1 enable_whitelist with_enable_whitelist(bool) clear_enable_whitelist,
});
